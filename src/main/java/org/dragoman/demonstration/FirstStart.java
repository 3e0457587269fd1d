package org.dragoman.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.exchange.GlossaryImport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty installation in demonstration mode, and tells how to sign in. */
@ApplicationScoped
class FirstStart {
    private static final Logger LOG = Logger.getLogger("org.dragoman");

    @Inject
    DemonstrationConfig config;

    @Inject
    GlossaryImport glossary;

    @Inject
    SampleLoading loading;

    @ConfigProperty(name = "dragoman.mode")
    String mode;

    @ActivateRequestContext
    void on(@Observes StartupEvent start) {
        if (!mode.equals("demonstration")) {
            return;
        }
        if (empty()) {
            var password = config.password().orElseGet(FirstStart::invented);
            fill(cast(password));
            LOG.infof(
                    "Sign in as admin, editor, translator-ar, translator-fa, translator-fr, translator-en,"
                            + " reviewer or publisher with the password: %s",
                    password);
        } else {
            LOG.info("Sign in with the demonstration accounts and the password of the first start");
        }
    }

    @Transactional
    boolean empty() {
        return Account.everyone().isEmpty();
    }

    @Transactional
    Cast cast(String password) {
        LOG.info("First start: making the demonstration accounts …");
        var cast = Cast.withPassword(password);
        Account.persist(cast.members());
        return cast;
    }

    private void fill(Cast cast) {
        LOG.info("First start: reading the starting glossary …");
        readGlossary(cast);
        var samples = samples();
        for (var sample : samples) {
            LOG.infof(
                    "First start: loading statement %d of %d, %s …",
                    samples.indexOf(sample) + 1, samples.size(), sample.folder().getFileName());
            try {
                loading.load(sample, cast);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The sample %s was left out", sample.folder());
            }
        }
    }

    private void readGlossary(Cast cast) {
        try {
            glossary.read(Files.readAllBytes(config.glossary()), GlossaryImport.Format.CSV, false, cast.editor());
        } catch (IOException e) {
            throw new UncheckedIOException("The starting glossary cannot be read: " + config.glossary(), e);
        }
    }

    private List<Sample> samples() {
        try (var folders = Files.list(config.translations())) {
            return folders.filter(Files::isDirectory).sorted().map(Sample::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample statements cannot be read: " + config.translations(), e);
        }
    }

    private static String invented() {
        var bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
