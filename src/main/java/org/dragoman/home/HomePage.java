package org.dragoman.home;

import java.util.List;
import org.dragoman.account.SignedIn;

/** What waits for the person who asks, by role; empty lists for roles that they do not hold. */
record HomePage(
        List<Duties.ToTranslate> translating,
        List<Duties.ToReview> reviewing,
        List<Duties.Titled> drafts,
        List<Duties.ToAssign> toAssign,
        List<Duties.Late> late,
        List<Duties.Titled> ready,
        List<Duties.Released> released) {

    static HomePage of(SignedIn me) {
        var account = me.account();
        return new HomePage(
                me.translator() ? Duties.translating(account) : List.of(),
                me.reviewer() ? Duties.reviewing(account) : List.of(),
                me.editor() ? Duties.drafts() : List.of(),
                me.editor() ? Duties.toAssign() : List.of(),
                me.editor() ? Duties.late() : List.of(),
                me.publisher() ? Duties.ready() : List.of(),
                me.publisher() || me.editor() ? Duties.released() : List.of());
    }
}
