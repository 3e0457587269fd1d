package org.dragoman.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class PastRowsTest {

    /** As they are written here: the sentences of the source, a bar, those of the target; "-" before what is left out. */
    private static PastRows rows(String... rows) {
        return new PastRows(Stream.of(rows).map(PastRowsTest::row).toList());
    }

    private static PastRow row(String written) {
        var sides = written.replace("-", "").split("\\|", -1);
        return new PastRow(sentences(sides[0]), sentences(sides[1]), 0.4, false, written.startsWith("-"));
    }

    private static List<String> sentences(String side) {
        return Stream.of(side.strip().split(" ")).filter(s -> !s.isEmpty()).toList();
    }

    private static List<String> written(PastRows rows) {
        return rows.list().stream()
                .map(row -> (row.leftOut() ? "-" : "") + row.sourceText() + "|" + row.targetText())
                .toList();
    }

    private static List<String> side(PastRows rows, Function<PastRow, List<String>> side) {
        return rows.list().stream().flatMap(row -> side.apply(row).stream()).toList();
    }

    private static void isRefused(Runnable deed, String code) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    @Test
    void joinsWithTheRowBelow() {
        assertThat(written(rows("a|x", "b|y", "c|z").joined(0))).containsExactly("a b|x y", "c|z");
        assertThat(written(rows("a|", "|x").joined(0))).containsExactly("a|x");
        isRefused(() -> rows("a|x", "b|y").joined(1), "row-unfit");
        assertThat(rows("a|x").canJoin(0)).isFalse();
    }

    @Test
    void leavesOutWhatIsJoinedOnlyIfBothWere() {
        assertThat(written(rows("-a|", "b|y").joined(0))).containsExactly("a b|y");
        assertThat(written(rows("-a|", "-|y").joined(0))).containsExactly("-a|y");
    }

    @Test
    void splitsTheLastSentencesOff() {
        assertThat(written(rows("a b|x y", "c|z").split(0))).containsExactly("a|x", "b|y", "c|z");
        assertThat(written(rows("a b c|x").split(0))).containsExactly("a b|x", "c|");
        assertThat(written(rows("a|x y").split(0))).containsExactly("a|x", "|y");
        assertThat(written(rows("a b|").split(0))).containsExactly("a|", "b|");
        assertThat(written(rows("-a b|x y").split(0))).containsExactly("-a|x", "-b|y");
        isRefused(() -> rows("a|x").split(0), "row-unfit");
        isRefused(() -> rows("a|").split(0), "row-unfit");
    }

    @Test
    void movesASentenceToTheRowBeside() {
        var rows = rows("a b|x", "c d|y z", "e|w");
        assertThat(written(rows.moved(1, Step.SOURCE_UP))).containsExactly("a b c|x", "d|y z", "e|w");
        assertThat(written(rows.moved(1, Step.SOURCE_DOWN))).containsExactly("a b|x", "c|y z", "d e|w");
        assertThat(written(rows.moved(1, Step.TARGET_UP))).containsExactly("a b|x y", "c d|z", "e|w");
        assertThat(written(rows.moved(1, Step.TARGET_DOWN))).containsExactly("a b|x", "c d|y", "e|z w");
    }

    @Test
    void movesTheOnlySentence() {
        assertThat(written(rows("a|x", "b|").moved(1, Step.SOURCE_UP))).containsExactly("a b|x");
        assertThat(written(rows("|x", "b|y").moved(0, Step.TARGET_DOWN))).containsExactly("b|x y");
        assertThat(written(rows("a|x", "b|y").moved(0, Step.SOURCE_DOWN))).containsExactly("|x", "a b|y");
    }

    @Test
    void makesARowBeyondTheFirstAndTheLast() {
        assertThat(written(rows("a b|x").moved(0, Step.SOURCE_UP))).containsExactly("a|", "b|x");
        assertThat(written(rows("a|x").moved(0, Step.TARGET_DOWN))).containsExactly("a|", "|x");
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void movesNothingFromNothingAndNothingToNowhere(Step step) {
        isRefused(() -> rows("|").moved(0, step), "row-unfit");
        isRefused(() -> rows("a|").moved(0, step), "row-unfit");
        isRefused(() -> rows("|x").moved(0, step), "row-unfit");
    }

    @Test
    void takesInAgainWhatGetsASentence() {
        assertThat(written(rows("-a|", "b|x y").moved(1, Step.TARGET_UP))).containsExactly("a|x", "b|y");
        assertThat(written(rows("-a b|", "|y").moved(0, Step.SOURCE_DOWN))).containsExactly("-a|", "b|y");
    }

    @Test
    void leavesOutAndTakesInAgain() {
        var rows = rows("a|", "b|y").marked(0, true);
        assertThat(written(rows)).containsExactly("-a|", "b|y");
        assertThat(written(rows.marked(0, false))).containsExactly("a|", "b|y");
    }

    @Test
    void rewordsButNotAway() {
        assertThat(written(rows("-a|x").reworded(0, List.of("b", "c"), List.of())))
                .containsExactly("-b c|");
        isRefused(() -> rows("a|x").reworded(0, List.of(), List.of()), "row-empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void knowsNoOtherRows(int at) {
        var rows = rows("a b|x", "c|y z");
        isRefused(() -> rows.joined(at), "not-found");
        isRefused(() -> rows.split(at), "not-found");
        isRefused(() -> rows.moved(at, Step.TARGET_UP), "not-found");
        isRefused(() -> rows.marked(at, true), "not-found");
        isRefused(() -> rows.reworded(at, List.of("a"), List.of()), "not-found");
    }

    @Test
    void asksForALookUntilSomebodyHasLooked() {
        assertThat(row("a|x").asksForALook()).isTrue();
        assertThat(row("-a|x").asksForALook()).isFalse();
        assertThat(new PastRow(List.of("a"), List.of("x"), 0.5, false, false).asksForALook())
                .isFalse();
        assertThat(rows("a b|x y").split(0).row(0).asksForALook()).isFalse();
        assertThat(rows("a|x").reworded(0, List.of("a"), List.of("x")).row(0).asksForALook())
                .isFalse();
    }

    @Test
    void givesTheMemoryWhatHasTwoSides() {
        assertThat(row("a b|x").goesToMemory()).isTrue();
        assertThat(row("a|").goesToMemory()).isFalse();
        assertThat(row("|x").goesToMemory()).isFalse();
        assertThat(row("-a|x").goesToMemory()).isFalse();
    }

    /** Whatever anybody does, in whatever order: nothing is lost, doubled or misplaced, and no row says nothing. */
    @Test
    void losesNothing() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var rows = some(random);
            var sources = side(rows, PastRow::source);
            var targets = side(rows, PastRow::target);
            for (int i = 0; i < 60; i++) {
                rows = changed(rows, random);
                assertThat(side(rows, PastRow::source)).as("seed %d", seed).isEqualTo(sources);
                assertThat(side(rows, PastRow::target)).as("seed %d", seed).isEqualTo(targets);
                assertThat(rows.list()).as("seed %d", seed).noneMatch(PastRow::hasNothing);
            }
        }
    }

    private static PastRows some(Random random) {
        var rows = new ArrayList<PastRow>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            var source = random.ints(random.nextInt(4), 0, 1000)
                    .mapToObj(n -> "s" + n)
                    .toList();
            var target = random.ints(source.isEmpty() ? 1 : random.nextInt(4), 0, 1000)
                    .mapToObj(n -> "t" + n)
                    .toList();
            rows.add(new PastRow(source, target, random.nextDouble(), false, random.nextBoolean()));
        }
        return new PastRows(rows);
    }

    private static PastRows changed(PastRows rows, Random random) {
        int at = random.nextInt(rows.size());
        var step = Step.values()[random.nextInt(Step.values().length)];
        return switch (random.nextInt(4)) {
            case 0 -> rows.canJoin(at) ? rows.joined(at) : rows;
            case 1 -> rows.canSplit(at) ? rows.split(at) : rows;
            case 2 -> rows.canMove(at, step) ? rows.moved(at, step) : rows;
            default -> rows.marked(at, random.nextBoolean());
        };
    }
}
