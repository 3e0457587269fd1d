package org.dragoman.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.dragoman.testsupport.Packaged;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A program that calls an installation with the token of one account; the installation may die before it answers. */
final class Caller {
    static final Duration PATIENCE = Duration.ofMinutes(3);
    static final Duration PAUSE = Duration.ofMillis(200);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final String authorization;

    private Caller(Installation installation, String authorization) {
        this.installation = installation;
        this.authorization = authorization;
    }

    /** Makes a token for one of the demonstration's accounts. */
    static Caller as(String username, Installation installation) {
        var password = Base64.getEncoder().encodeToString((username + ":" + Packaged.PASSWORD).getBytes(UTF_8));
        var once = new Caller(installation, "Basic " + password);
        var token = insist(() -> once.post("/api/v1/me/tokens", Map.of("name", "chaos", "scope", "write")));
        return new Caller(installation, "Bearer " + token.path("secret").asText());
    }

    /** Sends a call until the answer says what became of it; gives up after minutes. */
    static Answer settled(Supplier<Answer> call) {
        long begun = System.nanoTime();
        var answer = call.get();
        while (answer.isOpen() && System.nanoTime() - begun < PATIENCE.toNanos()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = call.get();
        }
        return answer;
    }

    /** @throws IllegalStateException if the call is refused, or if nobody says what became of it */
    static JsonNode insist(Supplier<Answer> call) {
        return good(settled(call)).json();
    }

    /** @throws IllegalStateException if it is a refusal */
    static Answer good(Answer answer) {
        if (!answer.isGood()) {
            throw new IllegalStateException("Answered with " + answer);
        }
        return answer;
    }

    Answer get(String path) {
        return installation.answer(request(path).GET());
    }

    Answer put(String path, Map<String, ?> body) {
        return installation.answer(request(path).PUT(BodyPublishers.ofString(written(body))));
    }

    Answer post(String path, Map<String, ?> body) {
        return installation.answer(posting(path, body));
    }

    /** The same, to be done once however often it is sent. */
    Answer postOnce(String key, String path, Map<String, ?> body) {
        return installation.answer(posting(path, body).header("Idempotency-Key", key));
    }

    private HttpRequest.Builder posting(String path, Map<String, ?> body) {
        return request(path).POST(BodyPublishers.ofString(written(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(installation.address(path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private static String written(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
