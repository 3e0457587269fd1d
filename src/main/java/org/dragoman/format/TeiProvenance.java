package org.dragoman.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.Review;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.rendering.AlignedLine;

/**
 * Where each sentence comes from, as an interpretation that sentences point to (TEI P5, 18.3): {@code @resp} would name who
 * marked the text up and {@code @cert} how sure they were, and {@code revisionDesc} tells how the file came about.
 */
final class TeiProvenance {
    private static final Map<Origin, String> ORIGINS = Map.of(
            Origin.ORIGINAL, "the source, or not to be translated",
            Origin.PERSON, "written by a person",
            Origin.EXACT_MATCH, "from the translation memory, of the same sentence",
            Origin.FUZZY_MATCH, "from the translation memory, of a similar sentence",
            Origin.MACHINE, "translated by a machine",
            Origin.IMPORTED, "from a file that had it",
            Origin.UNKNOWN, "older than the records of this");
    private static final Map<Review, String> REVIEWS = Map.of(
            Review.NONE, "not reviewed",
            Review.BY_WRITER, "approved by a reviewer who had a hand in it",
            Review.FOUR_EYES, "approved by a reviewer who had no hand in it");
    private static final String EDITED = "edited";

    private final Map<String, String> pointers = new HashMap<>();

    private TeiProvenance() {}

    static TeiProvenance of(List<AlignedLine> lines, Language language) {
        var known = new TeiProvenance();
        for (var line : lines) {
            var wording = line.wordings().get(language);
            if (wording != null && wording.provenance() != null) {
                known.pointers.put("s" + line.number(), pointers(wording.provenance()));
            }
        }
        return known;
    }

    private static String pointers(TextProvenance provenance) {
        var origin = "#" + id("origin", provenance.origin());
        return (provenance.edited() ? origin + " #" + EDITED : origin) + " #" + id("review", provenance.review());
    }

    /** What is to be said of a sentence, if anything is known. */
    Optional<String> pointers(String sentence) {
        return Optional.ofNullable(pointers.get(sentence));
    }

    /** What sentences point to. */
    static void explain(XmlFile xml) {
        xml.start("interpGrp", "type", "provenance").attribute("xml:lang", "en");
        for (var origin : Origin.values()) {
            xml.element("interp", ORIGINS.getOrDefault(origin, ""), "xml:id", id("origin", origin));
        }
        xml.element("interp", "changed by a person since", "xml:id", EDITED);
        for (var review : Review.values()) {
            xml.element("interp", REVIEWS.getOrDefault(review, ""), "xml:id", id("review", review));
        }
        xml.end();
    }

    private static String id(String of, Enum<?> what) {
        return of + "." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
