package org.dragoman.job;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
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

    @Inject
    JobLetters(WebConfig config) {
        this.config = config;
    }

    void send(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobLetter about) {
        try {
            var letter = Letter.of(about, config);
            Templates.letter(letter)
                    .to(about.to().email())
                    .subject(letter.subject())
                    .setAttribute(TemplateInstance.LOCALE, letter.language().locale())
                    .send()
                    .subscribe()
                    .with(sent -> LOG.debugf("Sent %s to %s", about.kind(), about.to()), e -> notSent(about, e));
        } catch (RuntimeException e) {
            notSent(about, e);
        }
    }

    private static void notSent(JobLetter about, Throwable why) {
        LOG.errorf(why, "Could not send %s to %s", about.kind(), about.to());
    }
}
