package org.dragoman.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls of the provider: answered with JSON, in time, or not believed. */
final class ProviderCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final class Client {
        static final HttpClient HTTP =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    }

    private ProviderCalls() {}

    static JsonNode get(URI address, String... headers) throws ProviderFailure {
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
        return answer(headers.length == 0 ? request : request.headers(headers));
    }

    static JsonNode post(URI address, Map<String, String> form, String authorization) throws ProviderFailure {
        return answer(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
    }

    static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode answer(HttpRequest.Builder asking) throws ProviderFailure {
        var request = asking.build();
        try {
            var answer = Client.HTTP.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new ProviderFailure(request.uri() + " answers " + answer.statusCode());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new ProviderFailure(request.uri() + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFailure(request.uri() + " was not waited for", e);
        }
    }
}
