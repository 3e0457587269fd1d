package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.Identifiers;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/**
 * DIGIT_SYSTEM: digits of another language's system, or of two systems in one target. Digits 0-9 alone are tolerated in
 * Arabic and Persian, and always in a phone number. An identifier (F-16, S/2014/440) keeps those of the source.
 */
final class DigitSystem extends TextCheck {
    private static final Pattern RUN = Pattern.compile("[0-9]+|[٠-٩]+|[۰-۹]+|[\\p{Nd}&&[\u0000-\uFFFF]]");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ().\u00A0\u202F-]{5,}[0-9]");
    /** The number of a case, or of a resolution with its year, as it stands in the source too. */
    private static final Pattern REFERENCE =
            Pattern.compile("[0-9]{1,6}/[0-9]{2,4}|[0-9]{3,4} \\((?:19|20)[0-9]{2}\\)");

    /** So many are looked for in the source. */
    private static final int MOST = 100;

    DigitSystem(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var language = texts.targetLanguage();
        var found = new ArrayList<Finding>();
        var identifiers = identifiers(texts);
        var runs = RUN.matcher(
                language.isRightToLeft() ? withoutNames(prose, texts.source().text()) : withoutIdentifiers(prose));
        var native0 = Digits.systemOf(language);
        while (runs.find()) {
            if (Digits.systemOf(runs.group().charAt(0)) != native0) {
                var mended = Digits.inSystem(runs.group(), native0);
                found.add(inTarget(prose.span(runs.start(), runs.end()), mended, runs.group(), mended));
            }
        }
        return isLatinOnly(language, prose.text(), found)
                ? identifiers
                : Stream.concat(identifiers.stream(), found.stream()).toList();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.isOf(3)
                ? messages.digit_system_identifier(found.first(), found.second())
                : messages.digit_system(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "They planted 74 trees.", "آنان ٧٤ درخت کاشتند.");
    }

    /** Those that the source has in other digits. */
    private List<Finding> identifiers(PairTexts texts) {
        var prose = texts.target().prose();
        var source = texts.source().text();
        return Identifiers.in(prose).stream()
                .filter(s -> !inLatin(s.of(prose.text())).equals(s.of(prose.text())))
                .limit(MOST)
                .filter(s -> !source.contains(s.of(prose.text())))
                .filter(s -> source.contains(inLatin(s.of(prose.text()))))
                .map(s -> {
                    var written = s.of(prose.text());
                    return inTarget(prose.span(s.start(), s.end()), inLatin(written), written, inLatin(written), "=");
                })
                .toList();
    }

    private static String inLatin(String identifier) {
        return Digits.inSystem(identifier, Digits.LATIN);
    }

    private static boolean isLatinOnly(Language language, String text, List<Finding> found) {
        return language.isRightToLeft()
                && found.stream().allMatch(f -> f.arguments().get(0).charAt(0) <= '9')
                && text.chars().noneMatch(c -> Digits.isDigit((char) c) && c > '9');
    }

    private static String withoutIdentifiers(Prose prose) {
        var text = new StringBuilder(prose.text());
        Identifiers.in(prose).forEach(s -> blank(text, s));
        return text.toString();
    }

    private static String withoutNames(Prose prose, String source) {
        var text = new StringBuilder(withoutIdentifiers(prose));
        PHONE.matcher(prose.text()).results().forEach(m -> blank(text, new Span(m.start(), m.end())));
        REFERENCE
                .matcher(prose.text())
                .results()
                .limit(MOST)
                .filter(m -> source.contains(m.group()))
                .forEach(m -> blank(text, new Span(m.start(), m.end())));
        return text.toString();
    }

    private static void blank(StringBuilder text, Span span) {
        for (var i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, Prose.BLANK);
        }
    }
}
