package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.Marked.forbidden;
import static org.dragoman.matching.Marked.preferred;

@Tag("plain")
class PartedFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "AR; القرار … 2139; القرار 2139; true",
                "AR; القرار … 2139; القرار رقم 2139; true",
                "AR; القرار … 2139; بالقرار رقم ٢١٣٩; true",
                "AR; القرار … 2139; القرار الأممي رقم 2139; true",
                "AR; القرار ... 2139; القرار رقم 2139; true",
                "AR; القرار … 2139; القرار رقم 2140; false",
                "AR; القرار … 2139; القرار، ثم رقم 2139; false",
                "AR; القرار … 2139; القرار. رقم 2139; false",
                "AR; القرار … 2139; القرار الذي صدر أمس عن المجلس رقم 2139; false",
                "AR; القرار 2139; القرار رقم 2139; false",
                "AR; اللجنة … للتحقيق; اللجنة الدولية للتحقيق; true",
                "AR; اللجنة … للتحقيق; لجنة دولية مستقلة للتحقيق; true",
                "EN; Resolution … 2139; Resolution No. 2139; true",
                "EN; Resolution … 2139; Resolution 2139; true",
                "EN; Resolution … 2139; the Resolution. Some 2139 people; false",
                "EN; Council … Safety; Council for Public Safety; true",
                "FR; résolution … 2139; résolution n° 2139; true",
                "FR; résolution … 2139; résolution contraignante n° 2139; true",
                "FR; résolution … 2139; résolution : 2139; false",
                "FA; قطعنامهٔ … ۲۱۳۹; قطعنامهٔ شمارهٔ ۲۱۳۹; true",
                "FA; قطعنامهٔ … ۲۱۳۹; قطعنامه‌ی الزام‌آور 2139; true",
                "FA; قطعنامهٔ … ۲۱۳۹; قطعنامه، ۲۱۳۹; false",
                "EN; …of Mosul; the fall of Mosul; true",
                "EN; … Mosul; fall Mosul; true"
            })
    void letsOtherWordsStandWithin(Language language, String form, String text, boolean found) {
        var lexicon = Lexicon.of(List.of(preferred("x", language, form)));
        assertThat(lexicon.occurrences(text, language)).hasSize(found ? 1 : 0);
    }

    @Test
    void leavesTheTermsWithinItToThemselves() {
        var text = "في قرار مجلس الأمن 2139.";
        var lexicon = Lexicon.of(List.of(preferred("r", AR, "القرار … 2139"), preferred("c", AR, "مجلس الأمن")));
        assertThat(lexicon.occurrences(text, AR))
                .extracting(o -> o.span().of(text))
                .containsExactly("قرار مجلس الأمن 2139", "مجلس الأمن");
    }

    @Test
    void yieldsToALongerForm() {
        var lexicon = Lexicon.of(List.of(
                preferred("any", EN, "Council … Safety"), preferred("this", EN, "Council for Public Safety of Mosul")));
        assertThat(lexicon.occurrences("Council for Public Safety of Mosul", EN))
                .extracting(o -> o.form().concept())
                .containsExactly("this");
    }

    @Test
    void forbidsWhateverStandsWithin() {
        var lexicon = Lexicon.of(List.of(
                preferred("r", EN, "Resolution 2139"),
                preferred("r", FR, "résolution 2139"),
                forbidden("r", FR, "décision … 2139")));
        assertThat(lexicon.judge(EN, "Resolution 2139", FR, "la décision contraignante 2139"))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.FORBIDDEN);
    }

    @Test
    void isWrittenWithoutTheSign() {
        assertThat(preferred("r", AR, "القرار … 2139").unparted()).isEqualTo("القرار 2139");
        assertThat(preferred("r", AR, "القرار …").unparted()).isEqualTo("القرار …");
        assertThat(Form.literal("r", AR, "القرار … 2139").isParted()).isFalse();
    }
}
