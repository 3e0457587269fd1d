package org.dragoman.statement;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("plain")
class StatementTest {
    private static final Heading HEADING = new Heading("Water for all", "", LocalDate.of(2026, 3, 21));
    private final Account editor = account(Role.EDITOR);
    private final Statement statement = new Statement(Language.FA, HEADING, editor);

    @Test
    void beginsAsADraft() {
        assertThat(statement.state()).isEqualTo(Statement.State.DRAFT);
        assertThat(statement.confirmed()).isFalse();
        assertThatThrownBy(statement::mustBeConfirmed).isInstanceOf(Refusal.class);
    }

    @Test
    void isConfirmedOnce() {
        statement.confirm(editor);
        statement.mustBeConfirmed();
        assertThatThrownBy(() -> statement.confirm(editor))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("already-confirmed"));
    }

    @Test
    void isNotHeldForReleaseBeforeItIsConfirmed() {
        assertThatThrownBy(statement::holdForRelease).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsItsHeadingWhileAReleaseIsScheduled() {
        statement.confirm(editor);
        statement.holdForRelease();
        var other = new Heading("Other", "", LocalDate.of(2026, 3, 22));
        assertThatThrownBy(() -> statement.head(other, editor))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("release-scheduled"));
        statement.letGo();
        statement.head(other, editor);
        assertThat(statement.slug()).isEqualTo("other");
    }

    @Test
    void isNobodysButAnEditors() {
        var translator = account(Role.TRANSLATOR);
        assertThatThrownBy(() -> new Statement(Language.FA, HEADING, translator))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> statement.confirm(translator)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> statement.head(HEADING, translator)).isInstanceOf(Refusal.class);
        assertThat(statement.confirmed()).isFalse();
    }

    private static Account account(Role role) {
        var account = new Account(role.name(), role.name(), "", Language.EN);
        account.entrust(Set.of(role), Set.of());
        return account;
    }
}
