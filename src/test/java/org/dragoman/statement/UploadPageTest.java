package org.dragoman.statement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.dragoman.testsupport.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("browser")
class UploadPageTest {

    @Inject
    Uploads uploads;

    @TestHTTPResource("/")
    String address;

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"FR", "AR"})
    void showsHowFarItHasComeAndGoesOnByItself(Language language) {
        var token = reading();
        long statement = Drafts.of("en", "Bread", "It is late.");
        try (var visitor = Visitor.of(address, language)) {
            visitor.open("/sign-in");
            visitor.page.click("footer button[value=" + language.tag() + "]");
            visitor.signIn("editor").open("/statements/uploads/" + token);
            visitor.assertAccessible();
            change(token, upload -> upload.read(7));
            visitor.page.waitForSelector("#upload progress[value='1']");
            visitor.assertAccessible();
            change(token, upload -> upload.land(new DocumentFate.Landed(statement, null)));
            visitor.page.waitForURL("**/statements/" + statement);
            assertThat(visitor.page.locator("h1").textContent()).isEqualTo("Bread");
        }
    }

    @Test
    void leadsBackToTheRevisionsOfWhatIsRevised() {
        long statement = Drafts.of("en", "Bread", "It is late.");
        var page = Drafts.as("editor")
                .get("/statements/uploads/" + reading(new Aim.NextRevision(statement, "")))
                .asString();
        assertThat(page).contains("href=\"/statements/" + statement + "/revisions\"");
    }

    private String reading() {
        return reading(new Aim.NewOne(new Proposal("Bread", "", LocalDate.of(2030, 1, 2))));
    }

    private String reading(Aim aim) {
        var upload = new UploadedFile("bread.txt", "Bread.".getBytes(StandardCharsets.UTF_8), Language.EN);
        return uploads.begin(UUID.randomUUID(), upload, aim, People.editor(), true);
    }

    private static void change(String token, Consumer<KeptUpload> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(KeptUpload.locked(token).orElseThrow()));
    }
}
