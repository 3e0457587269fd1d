package org.dragoman.edition;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dragoman.job.Assignments;
import org.dragoman.job.Job;
import org.dragoman.language.Language;
import org.dragoman.segment.Token;
import org.dragoman.statement.Heading;
import org.dragoman.statement.Statement;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.dragoman.testsupport.People;
import org.dragoman.translation.Seen;
import org.dragoman.translation.Translating;
import org.dragoman.translation.Translation;

import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Brings documents all the way to an edition, with made-up words for translations. */
@Singleton
@Unremovable
class Publications {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Map<Language, List<String>> WORDS = Map.of(
            FR, List.of("rien", "toujours", "ensemble", "chemin", "jardin", "fleuve", "maison", "village"),
            AR, List.of("نهر", "طريق", "مدينة", "سلام", "كتاب", "شجرة", "بيت", "جسر"),
            FA, List.of("رود", "راه", "کوه", "آشتی", "دفتر", "درخت", "خانه", "پل"));

    @Inject
    Statements statements;

    @Inject
    Assignments assignments;

    @Inject
    Translating translating;

    @Inject
    Releasing releasing;

    Statement broughtIn(String fileName, byte[] content, String title) {
        var heading = new Heading(title, "content-" + UUID.randomUUID(), LocalDate.of(2031, 5, 4));
        return statements.bringIn(new UploadedFile(fileName, content, EN), heading, People.editor());
    }

    Edition released(Statement draft, Language... languages) {
        statements.confirm(draft.id(), People.editor());
        for (var language : languages) {
            assign(draft, language);
            translate(draft, language);
        }
        return releasing.release(draft, People.publisher());
    }

    void assign(Statement draft, Language language) {
        var terms = new Job.Terms(
                People.translator(language), People.reviewer(), Instant.now().plus(Duration.ofDays(1)), "");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        assignments.give(Statement.withId(draft.id()).orElseThrow(), language, terms, People.editor()));
    }

    void translate(Statement draft, Language language) {
        QuarkusTransaction.requiringNew()
                .call(() -> Translation.of(draft, language))
                .forEach(this::translate);
    }

    private void translate(Translation translation) {
        var by = People.translator(translation.language());
        translating.save(translation.id(), made(translation), translation.version(), by);
        translating.complete(translation.id(), newest(translation), by);
        translating.approve(translation.id(), newest(translation), People.reviewer());
    }

    private static Seen newest(Translation translation) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Seen.alone(
                        Translation.withId(translation.id()).orElseThrow().version()));
    }

    /** Other words between the same codes. */
    private static String made(Translation translation) {
        var words = WORDS.get(translation.language());
        var text = new StringBuilder();
        int next = (int) (translation.id() % words.size());
        for (var token : Token.of(translation.segment().text())) {
            if (token.code()) {
                text.append(token.text());
                continue;
            }
            var word = WORD.matcher(token.text());
            while (word.find()) {
                word.appendReplacement(text, words.get(next++ % words.size()));
            }
            word.appendTail(text);
        }
        return text.toString();
    }
}
