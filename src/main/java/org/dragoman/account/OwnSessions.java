package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;

/** The browsers in which the person who asks is signed in. */
@ApplicationScoped
public class OwnSessions {
    private final SignedIn me;
    private final Sessions sessions;
    private final Trail trail;

    @Inject
    OwnSessions(SignedIn me, Sessions sessions, Trail trail) {
        this.me = me;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Transactional
    List<BrowserSession> list() {
        return sessions.of(present());
    }

    /**
     * Signs out the browser that asks; who showed a password or a token with the request has nothing to end.
     *
     * @return what somebody else had vouched for them with
     */
    @Transactional
    Optional<String> signOut() {
        var ended = me.own().map(sessions::of).orElse(List.of()).stream()
                .filter(this::asks)
                .toList();
        ended.forEach(BrowserSession::end);
        return ended.stream()
                .map(BrowserSession::voucher)
                .filter(Objects::nonNull)
                .filter(voucher -> !voucher.isEmpty())
                .findFirst();
    }

    /** Ends one of them, at once. */
    @Transactional
    void end(UUID id) {
        if (end(session -> session.id().equals(id)) == 0) {
            throw Refusal.notFound();
        }
    }

    /** Ends all but the one that asks. */
    @Transactional
    public void endOthers() {
        end(session -> !asks(session));
    }

    private long end(Predicate<BrowserSession> which) {
        var account = present();
        var ended = sessions.of(account).stream().filter(which).toList();
        ended.forEach(BrowserSession::end);
        if (!ended.isEmpty()) {
            trail.record(account.username(), Deed.of("session.ended", account.username()));
        }
        return ended.size();
    }

    private boolean asks(BrowserSession session) {
        return me.isIn(session);
    }

    private Account present() {
        return me.own().orElseThrow(Refusal::notFound);
    }
}
