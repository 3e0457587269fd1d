package org.dragoman.job;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.dragoman.account.Account;
import org.dragoman.observation.Counted;
import org.dragoman.web.Reach;
import org.dragoman.web.WebConfig;
import org.jboss.logging.Logger;

/** Sends the letters about jobs, each in its reader's language. What cannot be sent is logged and breaks nothing. */
@ApplicationScoped
class JobLetters {
    private static final Logger LOG = Logger.getLogger(JobLetters.class);

    @CheckedTemplate(basePath = "job")
    static class Templates {
        static native MailTemplateInstance letter(Letter letter);
    }

    private final WebConfig config;
    private final Reach reach;

    @Inject
    JobLetters(WebConfig config, Reach reach) {
        this.config = config;
        this.reach = reach;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobLetter about) {
        if (!isWanted(about) || !reach.allowsLetters()) {
            return;
        }
        try {
            var letter = Letter.of(about, config);
            Templates.letter(letter)
                    .to(about.to().email())
                    .subject(letter.subject())
                    .setAttribute(TemplateInstance.LOCALE, letter.language().locale())
                    .send()
                    .subscribe()
                    .with(sent -> sent(about), e -> notSent(about, e));
        } catch (RuntimeException e) {
            notSent(about, e);
        }
    }

    /** The transaction that it tells of is over; what someone wants is read in another. */
    private static boolean isWanted(JobLetter about) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.named(about.to().username())
                        .filter(to -> to.wantsLetters(about.kind().topic()))
                        .isPresent());
    }

    private static void sent(JobLetter about) {
        LOG.debugf("Sent %s to %s", about.kind(), about.to());
        Counted.LETTER.count("sent");
    }

    private static void notSent(JobLetter about, Throwable why) {
        Counted.LETTER.count("failed");
        LOG.errorf(why, "Could not send %s to %s", about.kind(), about.to());
    }
}
