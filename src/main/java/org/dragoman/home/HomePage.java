package org.dragoman.home;

import java.util.List;
import org.dragoman.account.SignedIn;

/** What waits for the person who asks, by role; empty lists for roles that they do not hold. */
record HomePage(
        List<PendingWork.ToTranslate> translating,
        List<PendingWork.ToReview> reviewing,
        List<PendingWork.Titled> drafts,
        List<PendingWork.ToAssign> toAssign,
        List<PendingWork.Late> late,
        List<PendingWork.Titled> ready,
        List<PendingWork.Released> released) {

    static HomePage of(SignedIn me) {
        var account = me.account();
        return new HomePage(
                me.translator() ? PendingWork.translating(account) : List.of(),
                me.reviewer() ? PendingWork.reviewing(account) : List.of(),
                me.editor() ? PendingWork.drafts() : List.of(),
                me.editor() ? PendingWork.toAssign() : List.of(),
                me.editor() ? PendingWork.late() : List.of(),
                me.publisher() ? PendingWork.ready() : List.of(),
                me.publisher() || me.editor() ? PendingWork.released() : List.of());
    }
}
