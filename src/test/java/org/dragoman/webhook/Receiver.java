package org.dragoman.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Another system that takes messages, on this machine. */
final class Receiver implements AutoCloseable {
    /** A message that came. */
    record Received(String id, String timestamp, String signature, String host, String body) {}

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer;

    private Receiver(HttpHandler answer) {
        this.answer = answer;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            var thread = new Thread(task, "receiver");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    static Receiver answering(int status) {
        return new Receiver(with(status));
    }

    static Receiver answering(HttpHandler answer) {
        return new Receiver(answer);
    }

    private static HttpHandler with(int status) {
        return exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    void answer(int status) {
        answer = with(status);
    }

    private void take(HttpExchange exchange) throws IOException {
        var head = exchange.getRequestHeaders();
        received.add(new Received(
                head.getFirst("webhook-id"),
                head.getFirst("webhook-timestamp"),
                head.getFirst("webhook-signature"),
                head.getFirst("Host"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        answer.handle(exchange);
    }

    /** Where it listens, under a name that only tests know. */
    String address() {
        return "http://receiver.example.org:" + port() + "/take";
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
