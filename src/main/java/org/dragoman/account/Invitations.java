package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** Links with which people choose their password, at their first sign-in or when they have forgotten it. */
@ApplicationScoped
class Invitations {
    private final WebConfig web;
    private final Trail trail;
    private final Event<Invited> letters;

    @Inject
    Invitations(WebConfig web, Trail trail, Event<Invited> letters) {
        this.web = web;
        this.trail = trail;
        this.letters = letters;
    }

    /** A link for an account; it is sent once the transaction has succeeded. */
    @Transactional(Transactional.TxType.MANDATORY)
    Invited issue(Account account) {
        var invitation = Invitation.issue();
        account.invite(invitation);
        var invited = new Invited(account, web.address().resolve("/invitation/" + invitation.token()));
        letters.fire(invited);
        return invited;
    }

    /** Whose link it is; refuses one that has been used or has expired. */
    Account holder(String token) {
        return Account.invitedBy(token)
                .orElseThrow(() ->
                        Refusal.conflict("invitation-over", AccountMessages.class, AccountMessages::invitation_over));
    }

    /** Takes the password that the holder of a link chose; the link is used up. */
    @Transactional
    void accept(String token, String password) {
        var account = holder(token);
        account.changePassword(password);
        trail.record(account.username(), Deed.of("account.password-chosen", account.username()));
    }
}
