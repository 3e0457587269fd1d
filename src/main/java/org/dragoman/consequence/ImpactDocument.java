package org.dragoman.consequence;

import java.util.List;
import java.util.Locale;
import org.dragoman.matching.Verdict;
import org.jspecify.annotations.Nullable;

/** What a change of the glossary would do, as the API writes it; verdicts as in the findings of a check. */
public record ImpactDocument(
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
        public static EffectDocument of(Effect effect) {
            var passage = effect.passage();
            return new EffectDocument(
                    name(passage.place().kind()),
                    passage.place().title(),
                    passage.place().link(),
                    passage.targetLanguage().tag(),
                    effect.concept(),
                    verdict(effect.before()),
                    verdict(effect.after()),
                    passage.source(),
                    passage.target());
        }

        private static @Nullable String verdict(@Nullable Verdict verdict) {
            return verdict == null ? null : name(verdict);
        }
    }

    public static ImpactDocument of(Impact impact) {
        return new ImpactDocument(
                impact.drafts(),
                impact.translations(),
                impact.editions(),
                impact.mended(),
                impact.complete(),
                impact.harms().stream().map(EffectDocument::of).toList());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
