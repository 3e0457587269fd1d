package org.dragoman.glossary;

import java.util.List;
import org.dragoman.consequence.Impact;
import org.dragoman.glossary.ConceptEditing.Mode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.mosul;

@Tag("plain")
class ConceptEditingTest {
    private final ConceptForm form = ConceptForm.of(Sample.approved(mosul()));

    @Test
    void isSentToWhereItBelongs() {
        assertThat(ConceptEditing.of(form, Mode.PROPOSE).action()).isEqualTo("/glossary/propose");
        assertThat(ConceptEditing.of(form, Mode.ADD).action()).isEqualTo("/glossary/new");
        assertThat(ConceptEditing.of(form, Mode.CHANGE).action()).isEqualTo("/glossary/mosul/edit");
        assertThat(ConceptEditing.of(form, Mode.PROPOSE).proposing()).isTrue();
        assertThat(ConceptEditing.of(form, Mode.PROPOSE).changing()).isFalse();
        assertThat(ConceptEditing.of(form, Mode.CHANGE).proposing()).isFalse();
        assertThat(ConceptEditing.of(form, Mode.CHANGE).changing()).isTrue();
    }

    @Test
    void whoAgreesSaysToWhichConsequences() {
        form.seen = "earlier";
        var editing = ConceptEditing.of(form, Mode.CHANGE);
        assertThat(editing.seen()).isEqualTo("earlier");
        var impact = new Impact(List.of(), 1, 0, 0, 0, true);
        assertThat(editing.foreseeing(impact).seen()).isEqualTo(impact.fingerprint());
    }

    @Test
    void asksWhyContradictionsAreRightWhereThereAreSomeOrSomeoneHasSaidSo() {
        var editing = ConceptEditing.of(form, Mode.CHANGE);
        assertThat(editing.asksForRuling()).isFalse();
        assertThat(editing.refused(List.of("two"), null, true).asksForRuling()).isTrue();
        assertThat(editing.refused(List.of("two"), null, true).problems()).containsExactly("two");
        form.ruling = "two cities";
        assertThat(editing.asksForRuling()).isTrue();
    }
}
