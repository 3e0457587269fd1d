package org.dragoman.edition;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.format.OriginalFile;
import org.dragoman.format.PrintedFile;
import org.dragoman.language.Language;
import org.dragoman.segment.Between;
import org.dragoman.segment.Segment;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.OriginalMerge;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;

/**
 * The file that a statement came in, in each language that it is translated into. A file that would say anything but its
 * edition is left out, and it is told why; the release goes on without it.
 */
@ApplicationScoped
class TranslatedOriginals {
    private final OriginalMerge merge;

    @Inject
    TranslatedOriginals(OriginalMerge merge) {
        this.merge = merge;
    }

    /** @param missing why there is none in a language */
    record Made(List<PrintedFile> files, Map<Language, UnmergeableOriginal.Reason> missing) {}

    /** Of plain text there is none: it is what the edition has as text. */
    Made of(Alignment alignment) {
        var made = new Made(new ArrayList<>(), new EnumMap<>(Language.class));
        if (alignment.revision().format() != DocumentFormat.TXT) {
            alignment.languages().stream().skip(1).forEach(language -> make(alignment, language, made));
        }
        return made;
    }

    private void make(Alignment alignment, Language language, Made made) {
        var revision = alignment.revision();
        if (!merge.takes(revision.format())) {
            made.missing().put(language, UnmergeableOriginal.Reason.KIND_OF_FILE);
            return;
        }
        try {
            var merged = merge.merged(revision.upload(), paragraphs(alignment, language), language);
            made.files().add(OriginalFile.of(merged, language));
        } catch (UnmergeableOriginal e) {
            made.missing().put(language, e.reason());
            Log.infof(
                    e.getCause(),
                    "The file of %s has no translation into %s: %s",
                    alignment.statement().slug(),
                    language,
                    e.getMessage());
        }
    }

    private static List<TranslatedParagraph> paragraphs(Alignment alignment, Language language) {
        var segments = alignment.order().segments();
        var before = Between.of(segments);
        var paragraphs = new ArrayList<TranslatedParagraph>();
        for (int i = 0; i < segments.size(); ) {
            int end = i + 1;
            while (end < segments.size() && isOfOne(segments.get(i), segments.get(end))) {
                end++;
            }
            var wording = new StringBuilder();
            for (var segment : segments.subList(i, end)) {
                wording.append(wording.isEmpty() ? "" : before.getOrDefault(segment.id(), " "))
                        .append(alignment.text(segment, language));
            }
            paragraphs.add(new TranslatedParagraph(segments.get(i).paragraph().extracted(), wording.toString()));
            i = end;
        }
        return paragraphs;
    }

    private static boolean isOfOne(Segment one, Segment other) {
        return one.paragraph().id() == other.paragraph().id();
    }
}
