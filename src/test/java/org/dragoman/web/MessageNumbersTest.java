package org.dragoman.web;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class MessageNumbersTest {

    @ParameterizedTest
    @CsvSource({"en,80", "fr,80", "ar,٨٠", "fa,۸۰"})
    void areWrittenAsTheLanguageOfTheMessageWritesThem(String language, String number) {
        People.editor();
        Drafts.as("editor")
                .cookie("language", language)
                .contentType("application/json")
                .body(Map.of("language", "en", "title", "Water", "slug", "Bad Slug", "text", "It is late."))
                .post("/api/v1/statements")
                .then()
                .statusCode(422)
                .body("message", containsString(number));
    }
}
