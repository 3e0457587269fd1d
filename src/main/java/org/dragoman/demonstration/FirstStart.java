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
import java.nio.file.Path;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.SharedPassword;
import org.dragoman.exchange.GlossaryImport;
import org.dragoman.web.WebConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Fills an empty installation in demonstration mode, and tells at every start how to sign in. */
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

    @ConfigProperty(name = "dragoman.home")
    Path home;

    @Inject
    WebConfig web;

    @ActivateRequestContext
    void on(@Observes StartupEvent start) {
        if (!mode.equals("demonstration")) {
            return;
        }
        var password = KeptPassword.of(config.password(), home);
        var people = people(new SharedPassword(password));
        if (people.isComplete() && Files.notExists(filled())) {
            fill(people);
        }
        LOG.infof(
                "Open %s and sign in as %s with the password: %s",
                web.address(), String.join(", ", DemonstrationAccounts.USERNAMES), password);
    }

    /** The accounts, made if there are none at all. Their password may be another one at each start. */
    @Transactional
    DemonstrationAccounts people(SharedPassword password) {
        if (Account.count() > 0) {
            var present = DemonstrationAccounts.present();
            present.members().forEach(a -> a.demonstrate(password));
            return present;
        }
        LOG.info("First start: making the demonstration accounts …");
        var people = DemonstrationAccounts.withPassword(password);
        Account.persist(people.members());
        return people;
    }

    /** Goes on where an earlier start was cut short: each step lands whole, and those that did are not taken again. */
    private void fill(DemonstrationAccounts people) {
        LOG.info("First start: reading the starting glossary …");
        readGlossary(people);
        loadSamples(people);
        try {
            Files.createDirectories(home);
            Files.createFile(filled());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be written".formatted(home), e);
        }
    }

    /** Stands for a first start that came to its end. */
    private Path filled() {
        return home.resolve("demonstration-filled");
    }

    private void loadSamples(DemonstrationAccounts people) {
        var samples = samples();
        for (var sample : samples) {
            LOG.infof(
                    "First start: loading statement %d of %d, %s …",
                    samples.indexOf(sample) + 1, samples.size(), sample.folder().getFileName());
            try {
                loading.load(sample, people);
            } catch (RuntimeException e) {
                LOG.errorf(e, "The sample %s was left out", sample.folder());
            }
        }
    }

    private void readGlossary(DemonstrationAccounts people) {
        try {
            glossary.read(Files.readAllBytes(config.glossary()), GlossaryImport.Format.CSV, false, people.editor());
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
}
