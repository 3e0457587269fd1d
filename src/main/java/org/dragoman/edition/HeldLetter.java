package org.dragoman.edition;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.web.LetterBox;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** The letter that tells a publisher that a scheduled release did not happen. */
@ApplicationScoped
class HeldLetter {
    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance heldLetter(HeldRelease held, String address);
    }

    private final LetterBox letters;
    private final WebConfig web;

    @Inject
    HeldLetter(LetterBox letters, WebConfig web) {
        this.letters = letters;
        this.web = web;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) HeldRelease held) {
        letters.send(() -> letter(held));
    }

    private Mail letter(HeldRelease held) {
        var words = Refusal.messages(EditionMessages.class, held.language());
        var address = web.address()
                .resolve("/statements/" + held.statementId() + "/release")
                .toString();
        var html = Templates.heldLetter(held, address)
                .setLocale(held.language().locale())
                .render();
        var text = words.held_letter(held.title()) + "\n\n" + held.because() + "\n\n" + address + "\n";
        return Mail.withHtml(held.email(), words.held_subject(held.title()), html)
                .setText(text);
    }
}
