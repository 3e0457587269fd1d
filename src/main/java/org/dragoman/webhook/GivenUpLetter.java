package org.dragoman.webhook;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.dragoman.web.LetterBox;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** The letter that tells administrators that a receiver does not get its messages. */
@ApplicationScoped
class GivenUpLetter {

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance givenUpLetter(
                String subject, Language language, List<String> lines, String link);
    }

    private final LetterBox letters;
    private final WebConfig web;

    @Inject
    GivenUpLetter(LetterBox letters, WebConfig web) {
        this.letters = letters;
        this.web = web;
    }

    /** The transaction that it tells of is over; who is written to is read in another. */
    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) GivenUp message) {
        QuarkusTransaction.requiringNew()
                .call(() -> Account.holding(Role.ADMINISTRATOR))
                .forEach(to -> letters.send(() -> letter(message, to)));
    }

    private Mail letter(GivenUp message, Account to) {
        var language = to.interfaceLanguage();
        var words = Refusal.messages(WebhookMessages.class, language);
        var subject = words.letter_subject(message.host());
        var link = web.address().resolve("/site/webhooks/" + message.webhook()).toString();
        var lines = lines(message, words, language);
        var html = Templates.givenUpLetter(subject, language, lines, link)
                .setLocale(language.locale())
                .render();
        return Mail.withHtml(to.email(), subject, html).setText(String.join("\n\n", lines) + "\n\n" + link + "\n");
    }

    private static List<String> lines(GivenUp message, WebhookMessages words, Language language) {
        var named = new WebhookWords(words);
        var answered = message.answered();
        var event = named.of(message.event());
        var title = message.title();
        return Stream.of(
                        title == null ? words.letter_lost(event) : words.letter_lost_about(event, title),
                        named.of(message.cause(), answered == null ? null : Interface.number(answered, language)),
                        words.letter_mend())
                .toList();
    }
}
