package org.dragoman.web;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.dragoman.observation.Counted;
import org.jboss.logging.Logger;

/**
 * Sends letters about what is stored already. One that cannot be sent changes nothing about that, and is logged; where the
 * site is not reached at its address, none is even written. Thread-safe.
 */
@ApplicationScoped
public class LetterBox {
    private static final Logger LOG = Logger.getLogger(LetterBox.class);

    private final Mailer mailer;
    private final Reach reach;

    @Inject
    LetterBox(Mailer mailer, Reach reach) {
        this.mailer = mailer;
        this.reach = reach;
    }

    public void send(Supplier<Mail> letter) {
        if (!reach.allowsLetters()) {
            return;
        }
        var written = letter.get();
        try {
            mailer.send(written);
            Counted.LETTER.count("sent");
        } catch (RuntimeException e) {
            Counted.LETTER.count("failed");
            LOG.errorf(e, "%s could not be sent the letter “%s”", written.getTo(), written.getSubject());
        }
    }
}
