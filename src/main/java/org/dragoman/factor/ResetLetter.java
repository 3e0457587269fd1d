package org.dragoman.factor;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.account.Account;
import org.dragoman.brand.Brand;
import org.dragoman.web.LetterBox;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** Tells people, in their language, that their second factor was reset: it may not have been at their wish. */
@ApplicationScoped
class ResetLetter {
    private final LetterBox letters;
    private final WebConfig web;
    private final Brand brand;

    @Inject
    ResetLetter(LetterBox letters, WebConfig web, Brand brand) {
        this.letters = letters;
        this.web = web;
        this.brand = brand;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) FactorResets.Reset reset) {
        letters.send(() -> letter(reset.account()));
    }

    private Mail letter(Account account) {
        var words = Refusal.messages(FactorMessages.class, account.interfaceLanguage());
        var text = words.letter_greeting(account.displayName()) + "\n\n" + words.letter_body(account.username())
                + "\n\n" + web.address().resolve("/sign-in") + "\n";
        var organisation = brand.nameIn(account.interfaceLanguage());
        return Mail.withText(account.email(), words.letter_subject(organisation), text);
    }
}
