package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks the application as one of the demonstration's people, or as a stranger. */
final class WebClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningApplication application;

    WebClient(RunningApplication application) {
        this.application = application;
    }

    private HttpRequest.Builder as(String username, String path) {
        var secret = (username + ":" + RunningApplication.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return application
                .request(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    byte[] page(String username, String path) {
        return good(as(username, path).header("Accept", "text/html").GET()).body();
    }

    byte[] publicPage(String path) {
        return good(application.request(path).header("Accept-Encoding", "gzip").GET())
                .body();
    }

    JsonNode get(String username, String path) {
        return read(good(as(username, path).GET()).body());
    }

    JsonNode post(String username, String path, Object body) {
        return read(good(sending(username, path, body).header("Accept", "application/json"))
                .body());
    }

    /** As the script of the workbench sends it. */
    void save(long job, long translation, Object typed) {
        good(sending("translator-fr", "/jobs/" + job + "/translations/" + translation, typed)
                .header("Accept", "text/html"));
    }

    void put(String username, String path, Object body) {
        good(as(username, path).header("Content-Type", "application/json").PUT(publisher(body)));
    }

    void table(String username, String path, String table) {
        good(as(username, path)
                .header("Content-Type", "text/tab-separated-values")
                .POST(BodyPublishers.ofString(table)));
    }

    private HttpRequest.Builder sending(String username, String path, Object body) {
        return as(username, path).header("Content-Type", "application/json").POST(publisher(body));
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        try {
            return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> good(HttpRequest.Builder request) {
        try {
            var answer = application.send(request);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode() + ": "
                        + new String(answer.body(), StandardCharsets.UTF_8));
            }
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
