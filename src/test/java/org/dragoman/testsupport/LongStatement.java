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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.UploadedFile;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translation;

/** A statement of as many sentences as a test asks for, from English, each of them different. */
public final class LongStatement {
    private static final Map<Language, String> SENTENCES = Map.of(
            Language.EN, "Boat number %d reached the old quay.",
            Language.FR, "Le bateau numéro %d a atteint le vieux quai.",
            Language.AR, "وصل القارب رقم %d إلى الرصيف القديم.",
            Language.FA, "قایق شمارهٔ %d به اسکلهٔ قدیمی رسید.");

    public final long id;
    private final int sentences;

    private LongStatement(long id, int sentences) {
        this.id = id;
        this.sentences = sentences;
    }

    /** What a file with so many sentences says. */
    public static String text(int sentences) {
        return IntStream.rangeClosed(1, sentences)
                .mapToObj(n -> sentence(Language.EN, n))
                .collect(Collectors.joining("\n\n"));
    }

    private static String sentence(Language language, int number) {
        return SENTENCES.get(language).formatted(number);
    }

    /** A statement with jobs of which nobody has begun one. */
    public static LongStatement of(int sentences, Language... targets) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var editor = People.editor();
            var slug = "long-" + UUID.randomUUID();
            var upload = new UploadedFile("long.txt", text(sentences).getBytes(StandardCharsets.UTF_8), Language.EN);
            var statement = doors().statements.bringIn(upload, new Heading("Boats", slug, LocalDate.now()), editor);
            doors().statements.confirm(statement, editor);
            for (var target : targets) {
                doors().assignments.give(statement, target, terms(target), editor);
            }
            return new LongStatement(statement.id(), sentences);
        });
    }

    private static Job.Terms terms(Language target) {
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        return new Job.Terms(People.translator(target), People.reviewer(), tomorrow, "");
    }

    /** Everything translated and approved. */
    public static LongStatement approved(int sentences, Language... targets) {
        var made = of(sentences, targets);
        for (var target : targets) {
            QuarkusTransaction.requiringNew().run(() -> made.approve(target));
        }
        return made;
    }

    private void approve(Language language) {
        var translations = Translation.of(statement(), language);
        for (int n = 0; n < translations.size(); n++) {
            approve(translations.get(n), n == 0 ? title(language) : sentence(language, n));
        }
    }

    private static void approve(Translation translation, String text) {
        translation.save(text, translation.version(), translation.assignee());
        translation.complete(Seen.alone(translation.version()), List.of(), translation.assignee(), any -> List.of());
        translation.approve(
                Seen.alone(translation.version()), List.of(), People.reviewer(), any -> List.of(), () -> true);
    }

    /** Puts another approved text in the place of a sentence's, by its number from 1. */
    public void reword(Language language, int number, String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            var translation = Translation.of(statement(), language).get(number);
            translation.sendBack(translation.version(), "Say it better.", People.reviewer());
            approve(translation, text);
        });
    }

    private static String title(Language language) {
        return switch (language) {
            case AR -> "قوارب";
            case FA -> "قایق‌ها";
            default -> "Bateaux";
        };
    }

    public Statement statement() {
        return Statement.withId(id).orElseThrow();
    }

    public long job(Language language) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Job.of(statement(), language).orElseThrow().id());
    }

    /** The ids of the translations into a language, in reading order, the title's first. */
    public List<Long> translations(Language language) {
        return QuarkusTransaction.requiringNew().call(() -> Translation.of(statement(), language).stream()
                .map(Translation::id)
                .toList());
    }

    /** What a translator would write for a sentence, by its number from 1. */
    public static String rightly(Language language, int number) {
        return sentence(language, number);
    }

    public int sentences() {
        return sentences;
    }

    private static Doors doors() {
        return ClientProxy.unwrap(Arc.container().instance(Doors.class).get());
    }
}
