package org.dragoman.proofreading;

import java.util.List;
import org.dragoman.inspection.Proofreading.Kind;
import org.dragoman.inspection.Proofreading.Remark;
import org.dragoman.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@Tag("plain")
class LanguageToolProofreadingTest {
    private static final LanguageToolProofreading ON = proofreading(true);

    @AfterAll
    static void stop() {
        ON.stop();
    }

    @Test
    void findsWhatIsMisspeltOrUngrammaticalInEnglish() {
        var text = "The goverment has fallen, and he go away.";
        assertThat(read(text, Language.EN))
                .extracting(Remark::kind, r -> r.span().of(text))
                .containsExactly(tuple(Kind.SPELLING, "goverment"), tuple(Kind.GRAMMAR, "go"));
    }

    /** Too little of what it says of them is right. */
    @Test
    void leavesArabicAndPersianAlone() {
        assertThat(read("هاجمت الحكومه المدينة.", Language.AR)).isEmpty();
        assertThat(read("شهرر را دیدند.", Language.FA)).isEmpty();
    }

    @Test
    void leavesSpacesAndRepetitionsToTheChecks() {
        assertThat(read("They saw the the town .", Language.EN)).isEmpty();
    }

    @Test
    void readsATextOnce() {
        assertThat(ON.read("A book.", Language.EN)).isSameAs(ON.read("A book.", Language.EN));
    }

    @Test
    void saysNothingWhenItIsOff() {
        var off = proofreading(false);
        assertThat(off.isOn()).isFalse();
        assertThat(off.read("The goverment", Language.EN)).isCompletedWithValue(List.of());
    }

    private static List<Remark> read(String text, Language language) {
        return ON.read(text, language).join();
    }

    private static LanguageToolProofreading proofreading(boolean enabled) {
        return new LanguageToolProofreading(new ProofreadingConfig() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public String english() {
                return "en-GB";
            }
        });
    }
}
