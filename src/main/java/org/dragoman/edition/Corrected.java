package org.dragoman.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dragoman.format.Imprint;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;

/**
 * What is sealed with an edition of the one that it corrects: the digest of that one's manifest, the notes, and which
 * sentences were touched in each language. No word of the older text stands in it: that can still be withdrawn.
 */
final class Corrected {
    private Corrected() {}

    static Map<String, Object> of(Imprint imprint, Edition replaced, List<AlignedLine> lines) {
        var changes = EditionChanges.between(replaced, imprint.languages(), lines);
        var touched = new LinkedHashMap<String, Object>();
        changes.languages().forEach(language -> touched.put(language.tag(), touched(changes, language)));
        var corrects = Objects.requireNonNull(imprint.correction()).json(imprint.languages());
        corrects.put("manifestSha256", EditionFile.digest(replaced, Manifest.NAME));
        corrects.put("changes", touched);
        return corrects;
    }

    private static List<Map<String, Object>> touched(EditionChanges changes, Language language) {
        return changes.touched(List.of(language)).stream()
                .map(line -> touched(line, language))
                .toList();
    }

    private static Map<String, Object> touched(ChangedLine line, Language language) {
        var touched = new LinkedHashMap<String, Object>();
        touched.put("change", line.in(language).name().toLowerCase(Locale.ROOT));
        if (line.newer() != null) {
            touched.put("segment", id(line.newer()));
        }
        if (line.older() != null) {
            touched.put("before", id(line.older()));
        }
        return touched;
    }

    /** As the files of an edition name it. */
    private static String id(AlignedLine line) {
        return "s" + line.number();
    }
}
