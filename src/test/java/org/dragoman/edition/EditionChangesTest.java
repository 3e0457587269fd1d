package org.dragoman.edition;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.edition.ChangedLine.Fate;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineLayout;
import org.dragoman.rendering.LineWording;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.translation.WordDiff;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class EditionChangesTest {

    /** A sentence that says in both languages what stands after the id of its segment. */
    private static AlignedLine line(int number, String said) {
        var parts = said.split(" ", 2);
        var wording = new LineWording(parts[1].replaceAll("<[^>]*>", ""), parts[1], null);
        return new AlignedLine(
                number,
                Long.parseLong(parts[0]),
                ParagraphKind.PARAGRAPH,
                0,
                false,
                new LineLayout(List.of(), " ", 0, 0, List.of()),
                Map.of(EN, wording, FR, wording));
    }

    private static List<AlignedLine> edition(String... said) {
        return IntStream.range(0, said.length)
                .mapToObj(i -> line(i + 1, said[i]))
                .toList();
    }

    private static List<String> fates(List<AlignedLine> older, List<AlignedLine> newer) {
        return EditionChanges.lines(older, newer).stream()
                .map(line -> line.line().segmentId() + " " + line.in(EN))
                .toList();
    }

    @Test
    void tellsWhatIsAddedRemovedAndChangedInTheOrderOfTheNewer() {
        assertThat(fates(
                        edition("1 Title", "2 One.", "3 Two.", "4 Three."),
                        edition("1 Title", "5 None.", "2 One.", "4 Three hundred.")))
                .containsExactly("1 KEPT", "5 ADDED", "2 KEPT", "3 REMOVED", "4 CHANGED");
    }

    @Test
    void keepsWhatStayedWhereItWasWhileTheRestMovedAroundIt() {
        assertThat(fates(
                        edition("1 Title", "2 One.", "3 Two.", "4 Three."),
                        edition("1 Title", "4 Three.", "2 One.", "3 Two.")))
                .containsExactly("1 KEPT", "4 MOVED", "2 KEPT", "3 KEPT");
    }

    @Test
    void seesAnotherLookAndNotWhereAMarkLeads() {
        assertThat(fates(
                        edition("1 Title", "2 One <b>b</b>.", "3 Two <a href=\"#s7\">1</a>."),
                        edition("1 Title", "2 One <i>b</i>.", "3 Two <a href=\"#s8\">1</a>.")))
                .containsExactly("1 KEPT", "2 FORMATTED", "3 KEPT");
    }

    @Test
    void looksAtEachLanguageByItself() {
        var older = edition("1 Title", "2 On Monday.");
        var french = new AlignedLine(
                2,
                2,
                ParagraphKind.PARAGRAPH,
                0,
                false,
                older.get(1).layout(),
                Map.of(EN, older.get(1).wordings().get(EN), FR, new LineWording("Mardi.", "Mardi.", null)));
        var both = List.of(Language.EN, Language.FR);
        var changes = new EditionChanges(both, EditionChanges.lines(older, List.of(older.get(0), french)));
        assertThat(changes.touched(List.of(EN))).isEmpty();
        assertThat(changes.touched(both)).singleElement().satisfies(line -> {
            assertThat(line.in(EN)).isEqualTo(Fate.KEPT);
            assertThat(line.in(FR)).isEqualTo(Fate.CHANGED);
            assertThat(line.words(FR))
                    .extracting(WordDiff.Piece::fate, WordDiff.Piece::text)
                    .containsExactly(
                            tuple(WordDiff.Fate.DELETED, "On Monday."), tuple(WordDiff.Fate.INSERTED, "Mardi."));
        });
    }

    @Test
    void tellsTheNumbersOfBothEditionsAndWhatBecameOfTheWords() {
        var changes = new EditionChanges(
                List.of(EN, FR),
                EditionChanges.lines(
                        edition("1 Title", "2 One.", "3 Two."), edition("1 Title", "5 New.", "2 One more.")));
        var table = ChangesTable.of(changes, "/editions/a/1", null, List.of(EN));
        assertThat(table.rows())
                .extracting(ChangesTable.Row::olderNumber, ChangesTable.Row::newerNumber)
                .containsExactly(tuple(0, 2), tuple(2, 3), tuple(3, 0));
        assertThat(table.rows())
                .flatExtracting(ChangesTable.Row::cells)
                .satisfiesExactly(
                        added -> {
                            assertThat(added.fate()).isEqualTo(Fate.ADDED);
                            assertThat(added.words()).containsExactly(new WordDiff.Piece(WordDiff.Fate.KEPT, "New."));
                        },
                        changed -> assertThat(changed.words())
                                .extracting(WordDiff.Piece::text)
                                .containsExactly("One.", "One more."),
                        removed -> {
                            assertThat(removed.fate()).isEqualTo(Fate.REMOVED);
                            assertThat(removed.words()).containsExactly(new WordDiff.Piece(WordDiff.Fate.KEPT, "Two."));
                        });
    }
}
