package org.dragoman.testsupport;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;

/**
 * A translation that says little and yet offends no check: it is about half as long as its source, repeats the figures
 * of the source and ends as the source ends.
 */
public record BriefTranslation(String body, String end) {
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}+( million| thousand)?");
    private static final Pattern END = Pattern.compile("([.?!;:])\\P{L}*$");

    /** @param words said over and over; no two neighbours are alike */
    private record Idiom(String words, String and, String million, String thousand, Map<String, String> ends) {}

    private static final Map<Language, Idiom> IDIOMS = Map.of(
            Language.FR,
            new Idiom(
                    "un texte bref pour cet essai ",
                    " et ",
                    " millions",
                    " mille",
                    Map.of(";", "\u00a0;", "?", "\u202f?", ":", "\u00a0:")),
            Language.AR,
            new Idiom("نص قصير لهذه التجربة فقط ", " و ", " مليون", " ألف", Map.of(";", "؛", "?", "؟")),
            Language.FA,
            new Idiom("متنی کوتاه برای همین آزمایش ", " و ", " میلیون", " هزار", Map.of(";", "؛", "?", "؟")));

    public static BriefTranslation of(String source, Language target) {
        var idiom = IDIOMS.get(target);
        var words = List.of(idiom.words().split(" "));
        var said = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size() || said.length() < source.length() / 2; i++) {
            said.append(' ').append(words.get(i % words.size()));
        }
        var figures =
                FIGURE.matcher(source).results().map(f -> figure(f, idiom)).collect(Collectors.joining());
        var end = END.matcher(source).results().map(m -> m.group(1)).findFirst().orElse("");
        return new BriefTranslation(said + figures, idiom.ends().getOrDefault(end, end));
    }

    private static String figure(MatchResult found, Idiom idiom) {
        return idiom.and() + found.group().replace(" million", idiom.million()).replace(" thousand", idiom.thousand());
    }

    public String text() {
        return body + end;
    }
}
