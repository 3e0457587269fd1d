package org.dragoman.testsupport;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dragoman.account.Account;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.UploadedFile;
import org.dragoman.translation.Seen;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;

/** A short statement about a strike in a harbour, from English into the other languages, as far as a test wants it. */
public final class HarbourStatement {
    /** As Markdown. */
    public static final String SOURCE =
            """
            The workers of the harbour stopped work on Monday. They ask for safe machines and fair wages.

            ## What we ask

            - The port authority must meet them.
            """;

    private static final List<String> ENGLISH = List.of(
            "A statement on the harbour strike",
            "The workers of the harbour stopped work on Monday.",
            "They ask for safe machines and fair wages.",
            "What we ask",
            "The port authority must meet them.");
    private static final Map<Language, List<String>> TEXTS = Map.of(
            Language.FR,
            List.of(
                    "Communiqué sur la grève du port",
                    "Les travailleurs du port ont cessé le travail lundi.",
                    "Ils demandent des machines sûres et des salaires justes.",
                    "Ce que nous demandons",
                    "L’autorité portuaire doit les rencontrer."),
            Language.AR,
            List.of(
                    "بيان بشأن إضراب الميناء",
                    "توقف عمال الميناء عن العمل يوم الاثنين.",
                    "ويطالبون بآلات آمنة وأجور عادلة.",
                    "مطالبنا",
                    "على سلطة الميناء أن تلتقي بهم."),
            Language.FA,
            List.of(
                    "بیانیه دربارهٔ اعتصاب بندر",
                    "کارگران بندر روز دوشنبه دست از کار کشیدند.",
                    "آنان دستگاه‌های ایمن و دستمزد عادلانه می‌خواهند.",
                    "خواست ما",
                    "ادارهٔ بندر باید با آنان دیدار کند."));

    public final String slug = "harbour-" + UUID.randomUUID();
    public final long id;

    private HarbourStatement(Language... targets) {
        id = QuarkusTransaction.requiringNew().call(() -> {
            var editor = People.editor();
            var heading = new Heading(ENGLISH.get(0), slug, LocalDate.of(2031, 5, 4));
            var upload = new UploadedFile("harbour.md", SOURCE.getBytes(StandardCharsets.UTF_8), Language.EN);
            var statement = doors().statements.bringIn(upload, heading, editor);
            doors().statements.confirm(statement, editor);
            for (var target : targets) {
                var terms = new Job.Terms(
                        People.translator(target),
                        People.reviewer(),
                        Instant.now().plus(Duration.ofDays(1)),
                        "");
                doors().assignments.give(statement, target, terms, editor);
            }
            return statement.id();
        });
    }

    /** Split and given to translators who have not begun. */
    public static HarbourStatement assigned(Language... targets) {
        return new HarbourStatement(targets);
    }

    /** Translated and waiting for the reviewer. */
    public static HarbourStatement translated(Language... targets) {
        var harbour = new HarbourStatement(targets);
        for (var target : targets) {
            harbour.translations(target).forEach(harbour::translate);
        }
        return harbour;
    }

    /** Approved throughout. */
    public static HarbourStatement approved(Language... targets) {
        var harbour = translated(targets);
        for (var target : targets) {
            harbour.translations(target).forEach(t -> harbour.approve(t.id()));
        }
        return harbour;
    }

    private void translate(Translation translation) {
        var by = People.translator(translation.language());
        var source = ENGLISH.indexOf(translation.segment().text());
        var text = TEXTS.get(translation.language()).get(source);
        doors().translating.save(translation.id(), text, translation.version(), by);
        complete(translation.id(), by);
    }

    private static void complete(long translation, Account by) {
        doors().translating.complete(translation, Seen.alone(version(translation)), by);
    }

    private void approve(long translation) {
        doors().translating.approve(translation, Seen.alone(version(translation)), People.reviewer());
    }

    /** Has all that is missing in a language translated and approved. */
    public void complete(Language language) {
        for (var translation : translations(language)) {
            if (translation.state() == State.DRAFT || translation.state() == State.EMPTY) {
                translate(translation);
            }
            if (translation.state() != State.APPROVED) {
                approve(translation.id());
            }
        }
    }

    /** Puts another approved text in the place of the first sentence's. */
    public void reword(Language language, String text) {
        var translation = translations(language).get(1);
        var by = People.translator(language);
        doors().translating.sendBack(translation.id(), null, "Say it better.", People.reviewer());
        doors().translating.save(translation.id(), text, version(translation.id()), by);
        complete(translation.id(), by);
        approve(translation.id());
    }

    /** Gives all segments of a language to another translator. */
    public void handTo(Account translator, Language language) {
        QuarkusTransaction.requiringNew()
                .run(() -> Translation.update(
                        "assignee = ?1 where id in ?2",
                        translator,
                        Translation.of(statement(), language).stream()
                                .map(Translation::id)
                                .toList()));
    }

    private static int version(long translationId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Translation.withId(translationId).orElseThrow().version());
    }

    public List<Translation> translations(Language language) {
        return QuarkusTransaction.requiringNew().call(() -> Translation.of(statement(), language));
    }

    public Statement statement() {
        return QuarkusTransaction.requiringNew().call(() -> Statement.withId(id).orElseThrow());
    }

    public long job(Language language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Job.of(statement(), language).orElseThrow().id());
    }

    /** Does something while the glossary wants other words for the harbour strike's wages than the translators chose. */
    public static void whileTheGlossaryDisagrees(Runnable deed) {
        var key = "wages-" + UUID.randomUUID();
        inGlossary(glossary -> {
            var concept = new Concept(key, Concept.Type.EXPRESSION, "");
            concept.reterm(List.of(
                    new Term(Language.EN, "fair wages", TermStatus.PREFERRED, false),
                    new Term(Language.FR, "salaires décents", TermStatus.PREFERRED, false)));
            concept.persist();
        });
        try {
            deed.run();
        } finally {
            inGlossary(glossary -> Concept.withKey(key).orElseThrow().delete());
        }
    }

    private static void inGlossary(Consumer<Glossary> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            change.accept(doors().glossary);
            doors().glossary.changed();
        });
    }

    private static Doors doors() {
        return ClientProxy.unwrap(Arc.container().instance(Doors.class).get());
    }
}
