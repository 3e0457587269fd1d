package org.dragoman.http;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class CompressionTest {
    private static final RestAssuredConfig AS_IT_COMES = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    private static RequestSpecification reader() {
        return RestAssured.given().config(AS_IT_COMES).header("Accept-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/style/base.css", "/script/workbench.js", "/icons/sprite.svg", "/editions"})
    void compressesText(String path) {
        reader().get(path).then().statusCode(200).header("Content-Encoding", "gzip");
    }

    @Test
    void leavesWhatIsCompressedAsItIs() {
        reader().get("/fonts/vazirmatn-arabic-wght-normal.woff2")
                .then()
                .statusCode(200)
                .header("Content-Encoding", not(equalTo("gzip")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glossary", "/glossary?page=1"})
    void compressesPagesThatSayNothingOfTheRequest(String path) {
        People.editor();
        reader().auth()
                .preemptive()
                .basic("editor", People.PASSWORD)
                .get(path)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/glossary?q=token", "/glossary?q=&page=a"})
    void neverCompressesWhatMayBeRepeatedBesideAToken(String path) {
        People.editor();
        reader().auth()
                .preemptive()
                .basic("editor", People.PASSWORD)
                .get(path)
                .then()
                .header("Content-Encoding", not(equalTo("gzip")));
    }
}
