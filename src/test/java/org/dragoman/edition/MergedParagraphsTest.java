package org.dragoman.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.segment.Segment;
import org.dragoman.segment.WrittenOrder;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.OriginalMerge;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.statement.UploadedFile;
import org.dragoman.statement.WrittenStatement;
import org.dragoman.testsupport.Stored;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.statement.UnmergeableOriginal.Reason.KIND_OF_FILE;
import static org.dragoman.statement.UnmergeableOriginal.Reason.READ_OTHERWISE;

/** What is put into the file that a statement came in: whole paragraphs, as their sentences stand in them. */
@Tag("plain")
class MergedParagraphsTest {
    private final Press press = new Press();
    private final WrittenStatement written = press.written;
    private final List<List<TranslatedParagraph>> merged = new ArrayList<>();
    private boolean takes = true;
    private boolean refuses;

    private final OriginalMerge merge = new OriginalMerge() {
        @Override
        public boolean takes(DocumentFormat format) {
            return takes;
        }

        @Override
        public UploadedFile merged(UploadedFile original, List<TranslatedParagraph> paragraphs, Language language) {
            if (refuses) {
                throw new UnmergeableOriginal(READ_OTHERWISE, "water.docx", null);
            }
            merged.add(paragraphs);
            return new UploadedFile("original.docx", new byte[] {1}, language);
        }
    };

    private TranslatedOriginals.Made made(DocumentFormat format) {
        var first = Stored.as(33, written.paragraph("One.  Two. Three."));
        var second = Stored.as(34, written.paragraph("Four."));
        var segments = List.of(
                Stored.as(43, new Segment(first, 1, "One.")),
                Stored.as(44, new Segment(first, 2, "Two.")),
                Stored.as(45, new Segment(first, 3, "Three.")),
                Stored.as(46, new Segment(second, 1, "Four.")));
        var french = Map.of(43L, "Un.", 44L, "Deux.", 45L, "Trois.", 46L, "Quatre.");
        Stored.with("format", format, written.revision());
        var alignment = new Alignment(
                written.statement(),
                written.revision(),
                WrittenOrder.of(segments.toArray(Segment[]::new)),
                Map.of(FR, press.job),
                Map.of(FR, translated(segments, french)));
        return new TranslatedOriginals(merge).of(alignment);
    }

    private Map<Long, Translation> translated(List<Segment> segments, Map<Long, String> french) {
        return segments.stream().collect(Collectors.toMap(Segment::id, segment -> {
            var translation = new Translation(segment, FR, press.translator);
            translation.save(french.get(segment.id()), translation.version(), press.translator);
            return translation;
        }));
    }

    @Test
    void sentencesStandInTheirParagraphsAsTheyDidInTheSource() {
        var made = made(DocumentFormat.DOCX);
        assertThat(made.missing()).isEmpty();
        assertThat(made.files()).hasSize(1);
        assertThat(merged).singleElement().satisfies(paragraphs -> assertThat(paragraphs)
                .extracting(TranslatedParagraph::wording)
                .containsExactly("Un.  Deux. Trois.", "Quatre."));
        assertThat(merged.get(0)).extracting(p -> p.source().text()).containsExactly("One.  Two. Three.", "Four.");
    }

    @Test
    void plainTextHasNone() {
        assertThat(made(DocumentFormat.TXT)).isEqualTo(new TranslatedOriginals.Made(List.of(), Map.of()));
        assertThat(merged).isEmpty();
    }

    @Test
    void whatCannotBeMergedIsToldByLanguage() {
        refuses = true;
        assertThat(made(DocumentFormat.HTML).missing()).containsExactly(Map.entry(FR, READ_OTHERWISE));
        takes = false;
        var made = made(DocumentFormat.RTF);
        assertThat(made.missing()).containsExactly(Map.entry(FR, KIND_OF_FILE));
        assertThat(made.files()).isEmpty();
    }

    @Test
    void anEditionRemembersWhichAreMissing() {
        var edition = press.edition();
        assertThat(edition.originalsMissing()).isEmpty();
        edition.release(press.imprint(), null, Map.of(FR, KIND_OF_FILE));
        assertThat(edition.originalsMissing()).containsExactly(Map.entry(FR, KIND_OF_FILE));
    }

    @Test
    void aLanguageIsLeftOutWithItsJobAndItsTexts() {
        var alignment = press.translated("L'eau est de retour.").alignment();
        var left = alignment.without(Set.of(FR));
        assertThat(left.languages()).containsExactly(EN);
        assertThat(left.translations(FR)).isEmpty();
        assertThat(alignment.without(Set.of(EN)).translations(FR)).hasSize(1);
        assertThat(alignment.without(Set.of(EN)).languages()).containsExactly(EN, FR);
        assertThat(Stream.of("/editions/water/3/fr#s12").map(EditionPassages::number))
                .containsExactly(12);
    }
}
