package org.dragoman.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.Review;
import org.dragoman.provenance.TextProvenance;

/** Where texts come from, as programs read it. */
public final class ProvenanceJson {

    private ProvenanceJson() {}

    /** Of a whole edition, by language; names only where there are some. */
    public static Map<String, Object> of(Imprint imprint) {
        var known = new LinkedHashMap<String, Object>();
        for (var language : imprint.languages()) {
            known.put(language.tag(), of(imprint.attribution().in(language)));
        }
        return known;
    }

    private static Map<String, Object> of(Credits credits) {
        var tally = credits.tally();
        var origins = new LinkedHashMap<String, Integer>();
        tally.origins().forEach((origin, count) -> origins.merge(origin.code(), count, Integer::sum));
        var known = new LinkedHashMap<String, Object>();
        known.put("texts", tally.texts());
        known.put("origins", origins);
        known.put("edited", tally.edited());
        known.put("approved", tally.approved());
        known.put("fourEyes", tally.fourEyes());
        if (credits.named()) {
            known.put("translators", credits.translators());
            known.put("reviewers", credits.reviewers());
        }
        return known;
    }

    static Map<String, Object> of(TextProvenance provenance) {
        var known = new LinkedHashMap<String, Object>();
        known.put("origin", provenance.origin().code());
        if (provenance.origin().ofMemory()) {
            known.put("match", provenance.origin() == Origin.EXACT_MATCH ? "exact" : "fuzzy");
        }
        known.put("edited", provenance.edited());
        if (provenance.writer() != null) {
            known.put("translator", provenance.writer());
        }
        if (provenance.review() != Review.NONE) {
            known.put("review", review(provenance));
        }
        return known;
    }

    private static Map<String, Object> review(TextProvenance provenance) {
        var review = new LinkedHashMap<String, Object>();
        review.put("role", "reviewer");
        review.put("fourEyes", provenance.review() == Review.FOUR_EYES);
        if (provenance.reviewer() != null) {
            review.put("name", provenance.reviewer());
        }
        return review;
    }

    /** Of a licence. */
    public static Map<String, Object> of(Licence licence) {
        var terms = new LinkedHashMap<String, Object>();
        terms.put("name", licence.name());
        terms.put("url", licence.url());
        return terms;
    }
}
