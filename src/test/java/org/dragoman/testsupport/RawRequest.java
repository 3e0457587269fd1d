package org.dragoman.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** A request that is sent letter for letter, also where no client would send such a one. */
public final class RawRequest {
    private static final int PATIENCE = 60_000;

    private final String address;
    private final String line;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = {};

    public RawRequest(String verb, String address) {
        this.address = address;
        this.line = verb + " " + address + " HTTP/1.0\r\n";
        headers.put("Host", "localhost");
    }

    public String address() {
        return address;
    }

    public RawRequest as(String username) {
        var pair = (username + ":" + People.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    public RawRequest with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public RawRequest body(String type, byte[] content) {
        this.body = content;
        return with("Content-Type", type);
    }

    /** @param type the media type, empty where there is none */
    public record Answer(int status, String type, String body) {}

    public Answer sendTo(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes());
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Sends it, and leaves without an answer when something has happened. */
    public void leaveAfter(CountDownLatch event, int port) throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(bytes());
            assertThat(event.await(PATIENCE, TimeUnit.MILLISECONDS)).isTrue();
        }
    }

    private byte[] bytes() {
        headers.put("Content-Length", String.valueOf(body.length));
        var request = new ByteArrayOutputStream();
        request.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
        headers.forEach((name, value) ->
                request.writeBytes((name + ": " + value + "\r\n").getBytes(StandardCharsets.ISO_8859_1)));
        request.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        return request.toByteArray();
    }

    @Override
    public String toString() {
        var start = new String(body, 0, Math.min(body.length, 60), StandardCharsets.UTF_8);
        return line.strip() + " " + headers + " " + start;
    }

    private static Answer read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        var head = answer.substring(0, end);
        var type = head.lines()
                .filter(field -> field.regionMatches(true, 0, "content-type:", 0, 13))
                .map(field -> field.substring(13).strip())
                .findFirst()
                .orElse("");
        return new Answer(Integer.parseInt(head.split(" ", 3)[1]), type, answer.substring(end + 4));
    }
}
