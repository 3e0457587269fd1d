package org.dragoman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dragoman.edition.Releasing;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Glossary;
import org.dragoman.glossary.Term;
import org.dragoman.language.Language;
import org.dragoman.matching.TermStatus;
import org.dragoman.testsupport.Corrections;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.HarbourStatement;
import org.dragoman.testsupport.NuChecker;
import org.dragoman.testsupport.PastTexts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;

/** The Nu HTML checker has nothing to say of any page, in any language. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class ValidPagesTest {
    @Inject
    Releasing releasing;

    @Inject
    Glossary glossary;

    @TempDir
    Path folder;

    private final List<String> written = new ArrayList<>();

    @Test
    void everyPageIsValid() throws IOException, InterruptedException {
        var open = HarbourStatement.translated(FR);
        var released = HarbourStatement.approved(FR);
        releasing.release(released.statement(), People.publisher());
        released.reword(FR, "Les ouvriers du port ont cessé le travail lundi.");
        releasing.release(released.statement(), Corrections.in(FR), People.publisher());
        People.administrator();
        var concept = concept();
        var past = PastTexts.lighthouse();
        for (var language : Language.values()) {
            for (var path : List.of(
                    "/sign-in",
                    "/editions",
                    "/search?q=the",
                    "/search?q=zzz",
                    "/names",
                    "/keys",
                    "/log",
                    "/verify",
                    "/verify?sha256=0")) {
                write(language, "", path);
            }
            for (var end : List.of("", "?columns=en&columns=fr&by=paragraph", "/fr", "/fr/3")) {
                write(language, "", "/editions/" + released.slug + "/1" + end);
            }
            for (var end : List.of("/1/changes", "/2/changes", "/2/fr")) {
                write(language, "", "/editions/" + released.slug + end);
            }
            for (var entry : AllPages.of(open.id, open.job(FR), concept, past).entrySet()) {
                for (var path : entry.getValue()) {
                    write(language, entry.getKey(), path);
                }
            }
        }
        assertThat(NuChecker.check(folder).stream().map(this::named).distinct()).isEmpty();
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("0.html"), "<!DOCTYPE html><title>x</title><p aria-describedby=y>z</p>");
        assertThat(NuChecker.check(folder)).anyMatch(line -> line.contains("aria-describedby"));
    }

    private void write(Language language, String username, String path) throws IOException {
        var request = given().cookie("language", language.tag());
        var asked = username.isEmpty() ? request : request.auth().preemptive().basic(username, People.PASSWORD);
        var answer = asked.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Files.writeString(folder.resolve(written.size() + ".html"), answer.asString());
        written.add(language + " " + username + " " + path);
    }

    private String named(String line) {
        var number = line.replaceAll("^\"file:.*/(\\d+)\\.html\".*", "$1");
        return written.get(Integer.parseInt(number)) + line.substring(line.indexOf("\":") + 1);
    }

    private String concept() {
        var key = "valid-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var concept = new Concept(key, Concept.Type.PLACE, "");
            concept.reterm(List.of(new Term(EN, "Validstead " + key, TermStatus.PREFERRED, false)));
            concept.persist();
            glossary.changed();
        });
        return key;
    }
}
