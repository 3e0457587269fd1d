package org.dragoman.packaged;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.dragoman.testsupport.Packaged;
import org.dragoman.testsupport.PackagedWork;
import org.dragoman.testsupport.SentForms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The database dies, and comes back; the application is stopped while somebody saves; the log says it all. */
@Tag("packaged")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} [A-Z]+ +\\[[\\w.-]+] \\([^)]+\\) \\[[^\\]]*] \\[[^\\]]*] .*");

    private static final String AWAY = "The database is away: work by the clock waits";
    private static final String BACK = "The database is back: work by the clock goes on";

    @TempDir
    static Path folder;

    private static Packaged application;
    private static PackagedWork work;

    @BeforeAll
    static void start() throws IOException {
        var settings = new HashMap<>(Packaged.demonstration(Files.createDirectory(folder.resolve("none"))));
        settings.put("QUARKUS_SHUTDOWN_DELAY", "5s");
        application = Packaged.start(folder, settings);
        work = new PackagedWork(application, "ferry");
    }

    @AfterAll
    static void end() throws InterruptedException {
        application.close();
    }

    /** While its turn to start is taken, the server stays away. */
    @Test
    @Order(1)
    void asksToComeBackWhileTheDatabaseIsAway() throws IOException, InterruptedException {
        var session = SentForms.signIn(application.given(), "editor", Packaged.PASSWORD)
                .cookies();
        try (var starting = FileChannel.open(
                        folder.resolve("database/starting.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var turn = starting.lock()) {
            assertThat(turn.isValid()).isTrue();
            killDatabase();
            Awaitility.await().atMost(PATIENCE).until(() -> health("ready") == 503);
            requests(session).forEach((name, request) -> {
                var answer = request.apply(
                        application.given().redirects().follow(false).header("Accept-Language", "fa"));
                assertThat(answer.statusCode())
                        .as(name + " " + answer.asString())
                        .isEqualTo(503);
                assertThat(answer.header("Retry-After")).as(name).isEqualTo("5");
                assertThat(answer.asString()).as(name).contains("پایگاه داده");
            });
            assertThat(health("live")).isEqualTo(200);
            Awaitility.await().atMost(PATIENCE).until(() -> application.log().contains(AWAY));
        }
        Awaitility.await().atMost(PATIENCE).until(() -> health("ready") == 200);
        assertThat(application.given().cookies(session).get("/statements").statusCode())
                .isEqualTo(200);
        assertThat(PackagedWork.save(application, work.translations.get(1), "Le bac part à midi."))
                .isEqualTo(200);
        seeOneOutage();
    }

    /** Each of half a dozen tasks that run every few seconds would have something to say about it. */
    private static void seeOneOutage() throws IOException {
        Awaitility.await().atMost(PATIENCE).until(() -> application.log().contains(BACK));
        assertThat(application.log().lines())
                .filteredOn(line -> line.contains(AWAY) || line.contains(BACK))
                .hasSize(2);
        assertThat(application.log()).doesNotContain("Error occurred while executing task", "SQLState");
    }

    private static Map<String, Function<RequestSpecification, Response>> requests(Map<String, String> session) {
        var requests = new LinkedHashMap<String, Function<RequestSpecification, Response>>();
        requests.put("a public page", to -> to.get("/editions"));
        requests.put("a page", to -> to.cookies(session).get("/statements"));
        requests.put("no page", to -> to.cookies(session).get("/nothing/here"));
        requests.put(
                "a call",
                to -> to.auth().preemptive().basic("editor", Packaged.PASSWORD).get("/api/v1/statements"));
        requests.put("a save", to -> to.auth()
                .preemptive()
                .basic("translator-fr", Packaged.PASSWORD)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Le bac", "version", 0))
                .put("/api/v1/translations/" + work.translations.get(1)));
        requests.put("a sign-in", to -> SentForms.signIn(to, "editor", Packaged.PASSWORD));
        return requests;
    }

    private static int health(String what) {
        return application.given().get("/health/" + what).statusCode();
    }

    private static void killDatabase() throws IOException, InterruptedException {
        var pid = Files.readAllLines(folder.resolve("database/data/postmaster.pid"))
                .get(0);
        new ProcessBuilder("kill", "-9", pid).start().waitFor();
    }

    @Test
    @Order(2)
    void hasLinesOfItsOwnMakingAlone() throws IOException {
        for (var mischief : List.of("x\n2039-01-01 forged", "x\u2028forged", "x\u202edegrof")) {
            application.given().get("/editions/{slug}", mischief);
        }
        Awaitility.await().atMost(PATIENCE).until(() -> application.log().contains("x\\u202edegrof"));
        assertThat(application.log()).contains("x\\u2028forged");
        assertThat(application.log().lines().filter(line -> line.startsWith("20")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches(LINE))
                .noneSatisfy(line -> assertThat(line).startsWith("2039"));
    }

    /** Half of a save has arrived when the instance is told to stop. */
    @Test
    @Order(3)
    void finishesASaveBeforeItStops() throws IOException {
        int translation = work.translations.get(2);
        int version = application
                .as("translator-fr")
                .get("/api/v1/translations/" + translation)
                .path("version");
        var body = "{\"text\":\"Personne.\",\"version\":" + version + "}";
        var credentials = Base64.getEncoder().encodeToString(("translator-fr:" + Packaged.PASSWORD).getBytes(UTF_8));
        try (var socket = new Socket("localhost", application.port)) {
            var out = socket.getOutputStream();
            out.write(
                    ("PUT /api/v1/translations/" + translation + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic "
                                    + credentials
                                    + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body.substring(0, 10))
                            .getBytes(UTF_8));
            out.flush();
            application.process.destroy();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> health("ready") == 503);
            out.write(body.substring(10).getBytes(UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("Personne.");
        }
    }
}
