package org.dragoman.observation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.People;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Lines of the log about requests: each names the request and who asked, and none is written by the request itself. */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class LogLinesTest {
    private static final String ID = "proxy-0123456789";

    private final List<ExtLogRecord> lines = new CopyOnWriteArrayList<>();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord line) {
            var copy = ExtLogRecord.wrap(line);
            copy.copyMdc();
            lines.add(copy);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LogContext.getLogContext().getLogger("").addHandler(ear);
    }

    @AfterEach
    void stopListening() {
        LogContext.getLogContext().getLogger("").removeHandler(ear);
    }

    private List<ExtLogRecord> about(String id) {
        return lines.stream().filter(line -> id.equals(line.getMdc("request"))).toList();
    }

    @Test
    void nameTheRequestAndWhoAsked() {
        People.editor();
        given().auth()
                .preemptive()
                .basic("editor", People.PASSWORD)
                .header("X-Request-Id", ID)
                .get("/api/v1/statements/999999999")
                .then()
                .statusCode(404)
                .header("X-Request-Id", ID);
        assertThat(about(ID)).singleElement().satisfies(line -> {
            assertThat(line.getMdc("account")).isEqualTo("editor");
            assertThat(line.getFormattedMessage()).contains("not-found");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"short", "two words here", "<script>alert(1)</script>", "ünïcode-0123", "../../../etc/passwd"})
    void takeNoIdThatIsNone(String sent) {
        var answered = given().header("X-Request-Id", sent).get("/editions").header("X-Request-Id");
        assertThat(answered).matches("[0-9a-f]{16}");
    }

    /** Who was signed in on the same connection before is not named for the next. */
    @Test
    void forgetWhoAskedBefore() {
        People.editor();
        given().auth().preemptive().basic("editor", People.PASSWORD).get("/api/v1/me");
        given().header("X-Request-Id", ID + "-2").get("/editions/none-of-these");
        assertThat(about(ID + "-2")).isNotEmpty().allSatisfy(line -> assertThat(line.getMdc("account"))
                .isNull());
    }

    static Stream<String> mischief() {
        return Stream.of(
                "x\n2039-01-01 INFO forged",
                "x\r\n2039-01-01 INFO forged",
                "x\u0085forged",
                "x\u2028forged",
                "x\u001b[2Jforged",
                "x\u202edegrof\u202c",
                "x\u2066forged");
    }

    /** In the path, the query, a form, JSON, a header, a name of a file, a username. */
    @ParameterizedTest
    @MethodSource("mischief")
    void areNotForged(String mischief) {
        People.editor();
        var editor = given().auth().preemptive().basic("editor", People.PASSWORD);
        given().get("/editions/{slug}", mischief);
        given().get("/editions/{slug}/1/files/{name}", "none", mischief);
        given().queryParam("q", mischief).get("/editions");
        editor.get("/api/v1/glossary/concepts/{key}", mischief);
        editor.contentType(ContentType.JSON)
                .body(Map.of("language", mischief, "text", mischief))
                .post("/api/v1/segmentation");
        given().auth()
                .preemptive()
                .basic("editor", People.PASSWORD)
                .queryParam("fileName", mischief)
                .queryParam("language", "en")
                .queryParam("title", mischief)
                .queryParam("slug", mischief)
                .contentType("application/octet-stream")
                .body(new byte[] {1, 2, 3})
                .post("/api/v1/statements");
        given().formParam("username", mischief).formParam("password", mischief).post("/sign-in/check");
        given().auth().preemptive().basic(mischief, "wrong").get("/api/v1/me");
        assertThat(lines).isNotEmpty().allSatisfy(LogLinesTest::isOneLine);
    }

    /** Letters are read in the log where there is no mail server; what somebody wrote into one begins no line either. */
    @Test
    void showLettersLineByLine() {
        var letter = new ExtLogRecord(Level.INFO, "Dear Ada,\n2039-01-01 INFO forged\r\nhttps://example.org/", "");
        letter.setLoggerName("quarkus-mailer");
        new EscapedLines().isLoggable(letter);
        assertThat(letter.getFormattedMessage())
                .isEqualTo("Dear Ada,\n    | 2039-01-01 INFO forged\n    | https://example.org/");
    }

    private static void isOneLine(ExtLogRecord line) {
        new EscapedLines().isLoggable(line);
        assertThat(line.getFormattedMessage())
                .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]");
        var told = Escaped.of(line.getThrown());
        for (var thrown = told; thrown != null; thrown = thrown.getCause()) {
            assertThat(thrown.toString()).doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]");
        }
    }
}
