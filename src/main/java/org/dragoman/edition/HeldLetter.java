package org.dragoman.edition;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.web.Reach;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.logging.Logger;

/** The letter that tells a publisher that a scheduled release did not happen. */
@ApplicationScoped
class HeldLetter {
    private static final Logger LOG = Logger.getLogger(HeldLetter.class);

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance heldLetter(HeldRelease held, String address);
    }

    private final Mailer mailer;
    private final WebConfig web;
    private final Reach reach;

    @Inject
    HeldLetter(Mailer mailer, WebConfig web, Reach reach) {
        this.reach = reach;
        this.mailer = mailer;
        this.web = web;
    }

    /** Only once it is stored that the edition is held; a letter that cannot be sent changes nothing about that. */
    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) HeldRelease held) {
        if (!reach.allowsLetters()) {
            return;
        }
        var words = Refusal.messages(EditionMessages.class, held.language());
        var address = web.address()
                .resolve("/statements/" + held.statementId() + "/release")
                .toString();
        var html = Templates.heldLetter(held, address)
                .setLocale(held.language().locale())
                .render();
        var text = words.held_letter(held.title()) + "\n\n" + held.because() + "\n\n" + address + "\n";
        try {
            mailer.send(Mail.withHtml(held.email(), words.held_subject(held.title()), html)
                    .setText(text));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be told that a release is held", held.email());
        }
    }
}
