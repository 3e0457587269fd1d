package org.dragoman.glossary;

import org.dragoman.account.Role;
import org.dragoman.matching.Form;
import org.dragoman.matching.Spelling;
import org.dragoman.matching.Strictness;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Staff;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.EDITOR;
import static org.dragoman.glossary.Sample.TRANSLATOR;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.glossary.Sample.mosul;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.FORBIDDEN;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class AcceptedFormTest {
    private final Concept mosul = Sample.approved(mosul());
    private final AcceptedForm proposed = new AcceptedForm(mosul, FR, "Mossoulien", TRANSLATOR);
    private final AcceptedForm accepted = new AcceptedForm(mosul, FR, "Mossoulien", EDITOR);

    @Test
    void anEditorsFormIsAcceptedAtOnceAnyoneElsesAwaitsOne() {
        assertThat(accepted.accepted()).isTrue();
        assertThat(new AcceptedForm(mosul, FR, "x", Staff.account("admin", Role.ADMINISTRATOR)).accepted())
                .isTrue();
        assertThat(proposed.accepted()).isFalse();
        Refused.with("role-missing", () -> proposed.accept(TRANSLATOR));
        proposed.accept(EDITOR);
        assertThat(proposed.accepted()).isTrue();
        Refused.with("role-missing", () -> new AcceptedForm(mosul, FR, "x", Staff.account("p", Role.PUBLISHER)));
    }

    @Test
    void isDroppedByAnEditorOrByItsProposerWhileItWaits() {
        proposed.mustBeDroppableBy(TRANSLATOR);
        proposed.mustBeDroppableBy(EDITOR);
        Refused.with("role-missing", () -> proposed.mustBeDroppableBy(Staff.account("other", Role.TRANSLATOR)));
        proposed.accept(EDITOR);
        Refused.with("role-missing", () -> proposed.mustBeDroppableBy(TRANSLATOR));
        proposed.mustBeDroppableBy(EDITOR);
    }

    @Test
    void saysWhatItIs() {
        assertThat(proposed.concept()).isSameAs(mosul);
        assertThat(proposed.language()).isEqualTo(FR);
        assertThat(proposed.form()).isEqualTo("Mossoulien");
        assertThat(proposed.proposedBy()).isSameAs(TRANSLATOR);
        assertThat(proposed.proposedAt()).isNotNull();
        assertThat(Stored.as(4, proposed).id()).isEqualTo(4);
    }

    @Test
    void isFoundAgainByItsSpelling() {
        var spelling = Spelling.of("Mossoulien", FR, Strictness.ACCENTED);
        assertThat(proposed.isSpelled(FR, spelling)).isTrue();
        assertThat(proposed.isSpelled(EN, spelling)).isFalse();
        assertThat(proposed.isSpelled(FR, "other")).isFalse();
    }

    @Test
    void isNoFormThatTheGlossaryKnows() {
        var form = Form.literal("mosul", FR, "Mossoulien");
        AcceptedForms.mustBeFit(form);
        Refused.with("form-unfit", () -> AcceptedForms.mustBeFit(Form.literal("mosul", FR, "!")));
        Refused.with("form-of-another", () -> AcceptedForms.refuse(form, form("basra", FR, "Mossoulien", PREFERRED)));
        Refused.with("form-known", () -> AcceptedForms.refuse(form, form("mosul", FR, "Mossoulien", PREFERRED)));
        Refused.with("form-forbidden", () -> AcceptedForms.refuse(form, form("mosul", FR, "Mossoulien", FORBIDDEN)));
    }
}
