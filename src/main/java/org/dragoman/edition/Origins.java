package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.format.Licence;
import org.dragoman.language.Language;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.statement.Statement;
import org.dragoman.translation.TextHistory;
import org.dragoman.translation.Translation;
import org.dragoman.translation.TranslationRevision;
import org.jspecify.annotations.Nullable;

/** Tells where the lines of an edition come from, with names if the organisation wishes, and on which terms it is given. */
@ApplicationScoped
class Origins {
    private final boolean named;
    private final @Nullable Licence licence;

    @Inject
    Origins(EditionConfig config) {
        this.named = config.names();
        this.licence = config.licence()
                .map(terms -> Licence.of(terms.name(), terms.url()))
                .orElse(null);
    }

    @Nullable
    Licence licence() {
        return licence;
    }

    /** The lines of a statement as it stands. */
    List<AlignedLine> told(Alignment alignment) {
        var histories = TranslationRevision.of(alignment.statement());
        return alignment.lines().stream()
                .map(line -> line.from(language -> provenance(alignment, line.segmentId(), language, histories)))
                .toList();
    }

    /** How many texts of a statement a machine has written and nobody has changed, by language. */
    static Map<Language, Long> machineMade(Statement statement) {
        var histories = TranslationRevision.of(TranslationRevision.everFrom(Origin.MACHINE, statement));
        return histories.entrySet().stream()
                .filter(history -> isMachineMade(TextHistory.provenance(history.getValue())))
                .collect(Collectors.groupingBy(history -> history.getKey().language(), Collectors.counting()));
    }

    private static boolean isMachineMade(TextProvenance text) {
        return text.origin() == Origin.MACHINE && !text.edited();
    }

    private TextProvenance provenance(
            Alignment alignment,
            long segment,
            Language language,
            Map<Translation, List<TranslationRevision>> histories) {
        var translation = alignment.translations(language).get(segment);
        if (translation == null) {
            return TextProvenance.SOURCE;
        }
        var known = TextHistory.provenance(histories.getOrDefault(translation, List.of()));
        return named ? known : known.withoutNames();
    }
}
