package org.dragoman.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change of the glossary would do, as the API writes it; verdicts as in the findings of a check. */
record ImpactDocument(
        int drafts, int translations, int editions, int mended, boolean complete, List<EffectDocument> wrong) {

    record EffectDocument(
            String kind,
            String title,
            String link,
            String language,
            String concept,
            @Nullable String before,
            @Nullable String after,
            String source,
            String target) {
        static EffectDocument of(Effect effect) {
            var passage = effect.passage();
            return new EffectDocument(
                    ConceptDocument.name(passage.place().kind()),
                    passage.place().title(),
                    passage.place().link(),
                    passage.targetLanguage().tag(),
                    effect.concept(),
                    name(effect.before()),
                    name(effect.after()),
                    passage.source(),
                    passage.target());
        }

        private static @Nullable String name(@Nullable Verdict verdict) {
            return verdict == null ? null : ConceptDocument.name(verdict);
        }
    }

    static ImpactDocument of(Impact impact) {
        return new ImpactDocument(
                impact.drafts(),
                impact.translations(),
                impact.editions(),
                impact.mended(),
                impact.complete(),
                impact.harms().stream().map(EffectDocument::of).toList());
    }
}
