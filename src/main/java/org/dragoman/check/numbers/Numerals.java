package org.dragoman.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.Digits;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of a text. A thousands mark ({@code , . ٬}, a no-break or thin space) stands before exactly three
 * digits, a decimal mark is {@code . , ٫}, and in Persian also a slash; digits of all systems are alike.
 */
final class Numerals {
    /** Numbers beyond these are left alone: nobody translates a sentence that holds as many. */
    static final int MOST = 300;

    private static final int LONGEST = 40;
    private static final String FORMS = "(?<phone>\\+\\d[\\d ().\u00A0\u202F-]{5,}\\d)"
            + "|(?<grouped>\\d{1,3}(?<mark>[.,٬،\u00A0\u202F\u2009])\\d{3}(?:\\k<mark>\\d{3})*+(?!\\d)(?!\\k<mark>\\d)"
            + "(?:[.,٫]\\d++(?![.,]\\d))?)"
            + "|(?<spaced>\\d{1,3}(?: \\d{3})++(?!\\d)(?:[.,٫]\\d++)?)"
            + "|(?<decimal>(?<!\\d[.])\\d++[.,٫،]\\d++(?![.]\\d))"
            + "|(?<leading>(?<![\\d\\p{L}.,٫٬/])[.٫]\\d++(?![.,]\\d))"
            + "|(?<slash>%s)"
            + "|(?<plain>(?![23](?<=(?<![\\p{L}\\p{M}])(?:[kcdm]?m|ك?م)[23])(?![\\p{L}\\d]))\\d++)";
    private static final Pattern NUMERAL = Pattern.compile(FORMS.formatted("(?!)"));
    private static final Pattern PERSIAN_NUMERAL = Pattern.compile(FORMS.formatted("(?<!/)\\d++/\\d++(?!/)"));
    static final Pattern NEXT_WORD = Pattern.compile("[\\s\\p{Z}]?(?:de )?(\\p{L}[\\p{L}\\p{M}]*)");
    /** "$50m", "3bn"; a length in metres has no other number to be compared with than its own. */
    private static final Pattern GLUED_SCALE = Pattern.compile("(?:k|m|bn)(?![\\p{L}\\p{N}²³])");

    /** By which power of ten the words after a number multiply it. */
    static final Map<String, Integer> SCALES = scales();

    private Numerals() {}

    static List<Numeral> in(Prose prose, Language language) {
        var found = new ArrayList<Numeral>();
        var folded = Digits.inSystem(prose.text(), Digits.LATIN);
        var matcher = (language == Language.FA ? PERSIAN_NUMERAL : NUMERAL).matcher(folded);
        while (found.size() < MOST && matcher.find()) {
            if (matcher.end() - matcher.start() <= LONGEST) {
                found.add(numeral(matcher, folded, prose, language));
            }
        }
        if (!language.isRightToLeft()) {
            found.addAll(NumberWords.centuries(prose));
            found.sort(Comparator.comparingInt(Numeral::from));
        }
        return found;
    }

    private static Numeral numeral(Matcher matcher, String folded, Prose prose, Language language) {
        return new Numeral(
                matcher.start(),
                matcher.end(),
                prose.text().substring(matcher.start(), matcher.end()),
                readings(matcher, language),
                matcher.group("spaced") != null || matcher.group("slash") != null ? parts(matcher.group()) : List.of(),
                scaleAfter(folded, matcher.end()));
    }

    private static List<BigDecimal> readings(Matcher matcher, Language language) {
        if (matcher.group("grouped") != null) {
            return groupedReadings(matcher, language);
        }
        if (matcher.group("decimal") != null || matcher.group("leading") != null || matcher.group("slash") != null) {
            return List.of(decimal(matcher.group()));
        }
        if (matcher.group("spaced") != null) {
            return List.of(decimal(matcher.group().replace(" ", "")));
        }
        return List.of(new BigDecimal(matcher.group().replaceAll("\\D", "")));
    }

    /** Before three digits the mark of the thousands and that of decimals look alike: 3.125 may be either in English. */
    private static List<BigDecimal> groupedReadings(MatchResult match, Language language) {
        var text = match.group();
        var mark = text.replaceFirst("\\d+", "").charAt(0);
        var joined = decimal(text.replace(String.valueOf(mark), ""));
        var once = text.indexOf(mark) == text.lastIndexOf(mark) && text.matches("\\d+\\D\\d+");
        var decimalMark =
                switch (language) {
                    case EN -> mark == '.';
                    case FR -> mark == ',';
                    case AR, FA -> mark == '.' || mark == ',' || mark == '،';
                };
        return once && decimalMark ? List.of(joined, decimal(text)) : List.of(joined);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replaceAll("[,٫،/]", "."));
    }

    private static List<BigDecimal> parts(String text) {
        return Arrays.stream(text.split("\\D+")).map(BigDecimal::new).toList();
    }

    private static @Nullable BigDecimal scaleAfter(String text, int end) {
        var glued = GLUED_SCALE.matcher(text).region(end, Math.min(text.length(), end + 3));
        if (glued.lookingAt()) {
            return BigDecimal.TEN.pow(
                    glued.group().equals("k") ? 3 : glued.group().equals("m") ? 6 : 9);
        }
        var word = NEXT_WORD.matcher(text).region(end, Math.min(text.length(), end + 24));
        var zeros = word.lookingAt() ? SCALES.get(LetterClasses.fold(word.group(1))) : null;
        return zeros == null ? null : BigDecimal.TEN.pow(zeros);
    }

    private static Map<String, Integer> scales() {
        return Arrays.stream(Language.values())
                .flatMap(language -> DataFile.of("numbers", language).table("scale"))
                .collect(Collectors.toMap(
                        e -> LetterClasses.fold(e.word()), e -> Integer.valueOf(e.key()), (a, b) -> a));
    }
}
