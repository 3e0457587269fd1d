package org.dragoman.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for any text whatever, tried on generated ones. */
@Tag("plain")
class RandomTextTest {
    private static final String PIECES = "ابتثحكيىةهوفلنمأإآ" + "پچژگکیۀ" + "abcéÉèIi's" + "0١۲"
            + " \u200C\u0640\u064B\u0654\u0301'’-.<>{}/@:\uD83D\uDE00";

    private final Random random = new Random(20_240_601);

    @ParameterizedTest
    @EnumSource
    void spansLieInTheTextBetweenCodePoints(Language language) {
        for (int round = 0; round < 2_000; round++) {
            var forms = new ArrayList<Form>();
            for (int i = 0; i < 8; i++) {
                forms.add(form(language, i, text(1 + random.nextInt(4))));
            }
            var text = text(random.nextInt(80));
            for (var occurrence : Lexicon.of(forms).occurrences(text, language)) {
                assertSound(occurrence, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsFoundInItsOwnText(Language language) {
        for (int round = 0; round < 2_000; round++) {
            var form = form(language, round, word() + " " + word() + "-" + word());
            var found = Lexicon.of(List.of(form)).occurrences("… " + form.text() + ", …", language);
            assertThat(found).extracting(o -> o.form()).as(form.text()).containsExactly(form);
        }
    }

    @ParameterizedTest
    @EnumSource
    void judgesAnyPair(Language language) {
        var lexicon = Lexicon.of(List.of(form(language, 0, "ab"), form(language, 1, "ال"), form(Language.EN, 1, "a")));
        for (int round = 0; round < 2_000; round++) {
            var source = text(random.nextInt(60));
            for (var judgement : lexicon.judge(language, source, Language.EN, text(random.nextInt(60)))) {
                assertThat(judgement.sourceSpans()).isNotEmpty();
                assertThat(judgement.targetSpans().isEmpty()).isEqualTo(judgement.verdict() == Verdict.MISSING);
            }
        }
    }

    private Form form(Language language, int concept, String text) {
        return new Form("c" + concept, language, text, TermStatus.values()[concept % 3], random.nextInt(5) == 0);
    }

    private static void assertSound(Occurrence occurrence, String text) {
        var span = occurrence.span();
        assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).as(text).isPositive();
        assertThat(isInsidePair(text, span.start()) || isInsidePair(text, span.end()))
                .as(text)
                .isFalse();
    }

    private static boolean isInsidePair(String text, int index) {
        return index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    }

    private String word() {
        var word = new StringBuilder();
        int length = 2 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            word.append((char) (random.nextBoolean() ? 'ا' + random.nextInt(8) : 'a' + random.nextInt(26)));
        }
        return word.toString();
    }

    /** Code units as the pieces come, whole code points, and now and then half of one. */
    private String text(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return text.toString();
    }
}
