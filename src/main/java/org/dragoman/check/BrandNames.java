package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.Prose;
import org.dragoman.language.Span;

/** Latin names that end in a mark of their own, such as {@code Yahoo!}, {@code C++} or {@code Canal+}. */
final class BrandNames {
    private static final Pattern WITH_SIGN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z][A-Za-z0-9]{0,30}(?:\\+{1,2}|#)(?![\\p{L}\\p{N}])");
    private static final Pattern WITH_EXCLAMATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z][A-Za-z]{0,30}!(?=[’'](?:s)?|[\\p{Cf}]*\\s?[\\p{Cf}]*[\\p{Ll}\\p{Lo}(,،])");

    private BrandNames() {}

    /** Where such names stand in the prose; after an exclamation mark the sentence must go on. */
    static List<Span> in(Prose prose) {
        var found = new ArrayList<Span>();
        for (var pattern : List.of(WITH_SIGN, WITH_EXCLAMATION)) {
            pattern.matcher(prose.text()).results().forEach(m -> found.add(new Span(m.start(), m.end())));
        }
        return found;
    }

    /** The names of the target that stand in the source letter by letter. */
    static List<Span> kept(PairTexts texts) {
        var target = texts.target().prose();
        if (target.text().indexOf('!') < 0
                && target.text().indexOf('+') < 0
                && target.text().indexOf('#') < 0) {
            return List.of();
        }
        Set<String> names = in(texts.source().prose()).stream()
                .map(s -> s.of(texts.source().prose().text()))
                .collect(Collectors.toSet());
        return in(target).stream()
                .filter(s -> names.contains(s.of(target.text())))
                .toList();
    }
}
