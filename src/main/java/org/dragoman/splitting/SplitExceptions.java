package org.dragoman.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.splitting.SplitException.Kind;
import org.dragoman.statement.Statement;
import org.dragoman.web.Refusal;

/** Remembers how editors mended a split, so that nobody has to mend the same text twice; and forgets it again. */
@ApplicationScoped
class SplitExceptions {
    private final Trail trail;

    @Inject
    SplitExceptions(Trail trail) {
        this.trail = trail;
    }

    RememberedSplit in(Language language) {
        return new RememberedSplit(SplitException.in(language));
    }

    /**
     * Remembers what an editor did between two segments. Where they undo what was remembered, that is only forgotten: the
     * rules themselves do what they want.
     */
    void remember(Kind kind, Statement statement, String before, String after, Account by) {
        var left = SplitException.plain(before);
        var right = SplitException.plain(after);
        var known = SplitException.between(statement.language(), left, right);
        known.ifPresent(exception -> {
            exception.delete();
            SplitException.flush();
        });
        boolean undone = known.filter(exception -> exception.kind() != kind).isPresent();
        if (!undone && !left.isEmpty() && !right.isEmpty()) {
            new SplitException(kind, statement, left, right, by).persist();
        }
    }

    /** Leaves a text to the rules of segmentation again. What has been split already stays as it is. */
    @Transactional
    void forget(long id, Account by) {
        by.mustHold(Role.EDITOR);
        var exception = SplitException.withId(id).orElseThrow(Refusal::notFound);
        exception.delete();
        var between = exception.textBefore() + " | " + exception.textAfter();
        trail.record(
                by.username(),
                Deed.of("split-exception.forgotten", exception.language().tag())
                        .changing(exception.kind() + ": " + between, null));
    }
}
