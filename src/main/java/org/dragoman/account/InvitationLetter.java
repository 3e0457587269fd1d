package org.dragoman.account;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.brand.Brand;
import org.dragoman.web.LetterBox;
import org.dragoman.web.Refusal;

/** The letter with the link, in the language of whoever receives it. */
@ApplicationScoped
class InvitationLetter {
    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance letter(Account account, String organisation, String link);
    }

    private final LetterBox letters;
    private final Brand brand;

    @Inject
    InvitationLetter(LetterBox letters, Brand brand) {
        this.letters = letters;
        this.brand = brand;
    }

    /** Where it cannot be sent, the administrator was shown the link. */
    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) Invited invited) {
        letters.send(() -> letter(invited));
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
