package org.dragoman.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every alignment, tried on texts made by chance. */
@Tag("plain")
class AnyAlignmentTest {
    private static final List<String> WORDS = List.of(
            "river", "stone", "كتاب", "بحر", "رودخانه", "می‌رود", "été", "pain", "٣", "42", "the", "of", "<1>", "</1>");

    static Stream<Random> chances() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    /** Few words and short sentences, so that many are equal and many alike. */
    private static List<String> text(Random chance) {
        return IntStream.range(0, chance.nextInt(40))
                .mapToObj(i -> sentence(chance, 1 + chance.nextInt(6)))
                .toList();
    }

    private static String sentence(Random chance, int words) {
        return String.join(
                " ",
                IntStream.range(0, words)
                        .mapToObj(i -> WORDS.get(chance.nextInt(WORDS.size())))
                        .toList());
    }

    private static List<Integer> aligned(List<String> older, List<String> gone, List<String> newer) {
        var alignment = SentenceAlignment.of(older, gone, newer);
        return IntStream.range(0, newer.size())
                .mapToObj(j -> alignment.olderOf(j).orElse(-1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("chances")
    void pairsASentenceOnce(Random chance) {
        var older = text(chance);
        var gone = text(chance);
        var found =
                aligned(older, gone, text(chance)).stream().filter(i -> i >= 0).toList();
        assertThat(new HashSet<>(found)).hasSameSizeAs(found);
        assertThat(found).allMatch(i -> i < older.size() + gone.size());
    }

    @ParameterizedTest
    @MethodSource("chances")
    void pairsAsManyEqualSentencesAsBothTextsHave(Random chance) {
        var older = text(chance);
        var newer = text(chance);
        var found = aligned(older, List.of(), newer);
        var expected = new HashMap<String, Integer>();
        counts(older)
                .forEach((text, count) ->
                        expected.put(text, Math.min(count, counts(newer).getOrDefault(text, 0))));
        var kept = new HashMap<String, Integer>();
        counts(older).keySet().forEach(text -> kept.put(text, 0));
        for (int j = 0; j < newer.size(); j++) {
            if (found.get(j) >= 0 && SentenceWording.equal(older.get(found.get(j)), newer.get(j))) {
                kept.merge(key(newer.get(j)), 1, Integer::sum);
            }
        }
        assertThat(kept).isEqualTo(expected);
    }

    private static Map<String, Integer> counts(List<String> text) {
        var counts = new HashMap<String, Integer>();
        text.forEach(sentence -> counts.merge(key(sentence), 1, Integer::sum));
        return counts;
    }

    private static String key(String sentence) {
        return new WordNumbers().wording(sentence).key();
    }

    @ParameterizedTest
    @MethodSource("chances")
    void losesNothingWhenParagraphsMove(Random chance) {
        var paragraphs = new ArrayList<List<String>>();
        for (int i = 0; i < 12; i++) {
            paragraphs.add(text(chance));
        }
        var older = paragraphs.stream().flatMap(List::stream).toList();
        Collections.shuffle(paragraphs, chance);
        var newer = paragraphs.stream().flatMap(List::stream).toList();
        var found = aligned(older, List.of(), newer);
        assertThat(found).doesNotContain(-1);
        for (int j = 0; j < newer.size(); j++) {
            assertThat(SentenceWording.equal(older.get(found.get(j)), newer.get(j)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("chances")
    void isTheSameEachTime(Random chance) {
        var older = text(chance);
        var newer = text(chance);
        assertThat(aligned(older, List.of(), newer)).isEqualTo(aligned(older, List.of(), newer));
    }

    @ParameterizedTest
    @MethodSource("chances")
    void changesNothingWhereNothingChanged(Random chance) {
        var text = text(chance);
        assertThat(aligned(text, text(chance), text))
                .isEqualTo(IntStream.range(0, text.size()).boxed().toList());
    }

    @Test
    void alignsAThousandEditedSentences() {
        var chance = new Random(7);
        var older = IntStream.range(0, 1000)
                .mapToObj(i -> i + " " + sentence(chance, 20))
                .toList();
        var newer = older.stream().map(text -> text + " " + chance.nextInt()).toList();
        assertThat(aligned(older, List.of(), newer))
                .isEqualTo(IntStream.range(0, 1000).boxed().toList());
    }
}
