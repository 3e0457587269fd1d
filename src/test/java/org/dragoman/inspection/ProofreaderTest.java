package org.dragoman.inspection;

import java.util.List;
import org.dragoman.check.Check;
import org.dragoman.check.Finding;
import org.dragoman.check.Fix;
import org.dragoman.check.Pair;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Proofreading.Kind;
import org.dragoman.inspection.Proofreading.Remark;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ProofreaderTest {
    @Test
    void findsAMisspeltWordAndOffersAnother() {
        var findings = findings("Le pont.", "The brige fell.", remark(Kind.SPELLING, 4, 9, "bridge"));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).check()).isEqualTo(Check.SPELLING);
        assertThat(findings.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(findings.get(0).targetSpan()).isEqualTo(new Span(4, 9));
        assertThat(findings.get(0).fix()).isEqualTo(new Fix(new Span(4, 9), "bridge"));
    }

    @Test
    void neverCallsItAnError() {
        var findings = findings("Il va.", "He go.", remark(Kind.GRAMMAR, 3, 5, "goes"));
        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.INFO);
    }

    @Test
    void countsCodesAsPartOfTheText() {
        var findings = findings("<1>Le</1> pont.", "<1>The</1> brige fell.", remark(Kind.SPELLING, 4, 9, "bridge"));
        assertThat(findings.get(0).targetSpan()).isEqualTo(new Span(11, 16));
    }

    @Test
    void tearsNoCodeOut() {
        var findings = findings("Le <1>pont</1>.", "The br<1>ige</1> fell.", remark(Kind.SPELLING, 4, 9, "bridge"));
        assertThat(findings.get(0).fix()).isNull();
    }

    @Test
    void leavesNamesAndTermsAlone() {
        assertThat(findings("Ramadi.", "Ramadi fell.", remark(Kind.SPELLING, 0, 6, "Ramadan")))
                .isEmpty();
        assertThat(findings("La basij.", "The basij fled.", remark(Kind.SPELLING, 4, 9, "basic")))
                .isEmpty();
        var pair = new Pair(Language.FR, Language.EN, "Le roi.", "The qanat is dry.");
        var remarks = List.of(remark(Kind.SPELLING, 4, 9, "quanta"));
        assertThat(Proofreader.findings(remarks, pair, List.of(new Span(4, 9)))).isEmpty();
    }

    @Test
    void offersNothingThatBringsAnotherFinding() {
        var findings = findings("Le pont.", "The brige fell.", remark(Kind.SPELLING, 4, 9, "the the"));
        assertThat(findings.get(0).fix()).isNull();
    }

    @Test
    void callsWhatHoldsADigitOrAnAddressNoWord() {
        assertThat(findings("Le pont.", "The b2bx fell.", remark(Kind.SPELLING, 4, 8, "bob")))
                .isEmpty();
        assertThat(findings("Le site.", "https://unhcr.org/x brige", remark(Kind.SPELLING, 0, 8, "bridge")))
                .isEmpty();
    }

    @Test
    void readsTheGrammarOfNamesToo() {
        assertThat(findings("Ramadi va.", "Ramadi go.", remark(Kind.GRAMMAR, 0, 9, "Ramadi goes")))
                .extracting(Finding::check)
                .containsExactly(Check.GRAMMAR);
    }

    @Test
    void aTermElsewhereChangesNothing() {
        var pair = new Pair(Language.FR, Language.EN, "Le roi.", "The brige fell.");
        var remarks = List.of(remark(Kind.SPELLING, 4, 9, "bridge"));
        assertThat(Proofreader.findings(remarks, pair, List.of(new Span(0, 4), new Span(9, 15))))
                .hasSize(1);
        assertThat(Proofreader.findings(remarks, pair, List.of(new Span(0, 5)))).isEmpty();
        assertThat(Proofreader.findings(remarks, pair, List.of(new Span(8, 15))))
                .isEmpty();
    }

    @Test
    void saysWhatCouldStandThereOrWhatIsWrong() {
        var spelling = new Remark(Kind.SPELLING, new Span(4, 9), "explained", List.of("bridge", "brine"));
        assertThat(findings("Le pont.", "The brige fell.", spelling).get(0).arguments())
                .containsExactly("brige", "bridge, brine");
        var grammar = new Remark(Kind.GRAMMAR, new Span(4, 9), "explained", List.of());
        var found = findings("Le pont.", "The brige fell.", grammar).get(0);
        assertThat(found.arguments()).containsExactly("brige", "explained");
        assertThat(found.fix()).isNull();
    }

    private static Remark remark(Kind kind, int from, int to, String instead) {
        return new Remark(kind, new Span(from, to), "", List.of(instead));
    }

    private static List<Finding> findings(String source, String target, Remark remark) {
        return Proofreader.findings(List.of(remark), new Pair(Language.FR, Language.EN, source, target), List.of());
    }
}
