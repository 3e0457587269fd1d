package org.dragoman.factor;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.brand.Brand;
import org.dragoman.web.Reach;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.logging.Logger;

/** Tells people, in their language, that their second factor was reset: it may not have been at their wish. */
@ApplicationScoped
class ResetLetter {
    private static final Logger LOG = Logger.getLogger(ResetLetter.class);

    private final Mailer mailer;
    private final WebConfig web;
    private final Reach reach;
    private final Brand brand;

    @Inject
    ResetLetter(Mailer mailer, WebConfig web, Reach reach, Brand brand) {
        this.mailer = mailer;
        this.web = web;
        this.reach = reach;
        this.brand = brand;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactorResets.Reset reset) {
        if (!reach.allowsLetters()) {
            return;
        }
        var account = reset.account();
        var words = Refusal.messages(FactorMessages.class, account.interfaceLanguage());
        var text = words.letter_greeting(account.displayName()) + "\n\n" + words.letter_body(account.username())
                + "\n\n" + web.address().resolve("/sign-in") + "\n";
        var organisation = brand.nameIn(account.interfaceLanguage());
        try {
            mailer.send(Mail.withText(account.email(), words.letter_subject(organisation), text));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be written to", account.email());
        }
    }
}
