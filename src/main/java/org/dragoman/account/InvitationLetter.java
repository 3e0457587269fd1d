package org.dragoman.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.brand.Brand;
import org.dragoman.observation.Counted;
import org.dragoman.web.Reach;
import org.dragoman.web.Refusal;
import org.jboss.logging.Logger;

/** The letter with the link, in the language of whoever receives it. */
@ApplicationScoped
class InvitationLetter {
    private static final Logger LOG = Logger.getLogger(InvitationLetter.class);

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance letter(Account account, String organisation, String link);
    }

    private final Mailer mailer;
    private final Brand brand;
    private final Reach reach;

    @Inject
    InvitationLetter(Mailer mailer, Brand brand, Reach reach) {
        this.reach = reach;
        this.mailer = mailer;
        this.brand = brand;
    }

    /** A letter that cannot be sent changes nothing: the administrator was shown the link. */
    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) Invited invited) {
        if (!reach.allowsLetters()) {
            return;
        }
        try {
            mailer.send(letter(invited));
            Counted.LETTER.count("sent");
        } catch (RuntimeException e) {
            Counted.LETTER.count("failed");
            LOG.errorf(e, "%s could not be sent the link", invited.account().email());
        }
    }

    private Mail letter(Invited invited) {
        var account = invited.account();
        var language = account.interfaceLanguage();
        var words = Refusal.messages(AccountMessages.class, language);
        var organisation = brand.nameIn(language);
        var link = invited.link().toString();
        var text = words.letter_greeting(account.displayName()) + "\n\n"
                + words.letter_body(organisation, account.username()) + "\n\n" + link + "\n\n"
                + words.letter_validity() + "\n";
        var html = Templates.letter(account, organisation, link)
                .setLocale(language.locale())
                .render();
        return Mail.withText(account.email(), words.letter_subject(organisation), text)
                .setHtml(html);
    }
}
