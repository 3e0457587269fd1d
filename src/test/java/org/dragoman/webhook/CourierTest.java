package org.dragoman.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.JksOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Receivers of every kind: each attempt ends, and says how. */
@Tag("application")
class CourierTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();
    private static final Vertx VERTX = Vertx.vertx();
    private static final String WORD = "a word for a test";

    private final Courier courier = new Courier(VERTX, new HttpClientOptions(), Duration.ofSeconds(5));
    private final Courier impatient = new Courier(VERTX, new HttpClientOptions(), Duration.ofMillis(200));

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private static Parcel to(String address) {
        return new Parcel(1, 1, 0, URI.create(address), "msg_1", "{}", List.of(SigningSecret.made()));
    }

    private static Outcome failed(Cause cause) {
        return Outcome.failed(cause);
    }

    @Test
    void bringsToTheAddressThatItIsGivenUnderTheNameOfTheReceiver() {
        try (var receiver = Receiver.answering(204)) {
            var address = "http://nobody-knows-this-name.invalid:" + receiver.port() + "/take";
            assertThat(courier.bring(to(address), HERE)).isEqualTo(Outcome.of(204));
            assertThat(receiver.received()).singleElement().satisfies(message -> {
                assertThat(message.host()).isEqualTo("nobody-knows-this-name.invalid:" + receiver.port());
                assertThat(message.body()).isEqualTo("{}");
                assertThat(message.id()).isEqualTo("msg_1");
            });
        }
    }

    @Test
    void saysWhatIsAnswered() {
        for (int status : List.of(200, 201, 299)) {
            assertThat(answered(status)).isEqualTo(Outcome.of(status));
        }
        assertThat(answered(400)).isEqualTo(new Outcome(400, Cause.STATUS, Duration.ZERO));
        assertThat(answered(503)).isEqualTo(new Outcome(503, Cause.STATUS, Duration.ZERO));
        assertThat(answered(410)).isEqualTo(new Outcome(410, Cause.GONE, Duration.ZERO));
    }

    private Outcome answered(int status) {
        try (var receiver = Receiver.answering(status)) {
            return courier.bring(to(receiver.address()), HERE);
        }
    }

    @Test
    void hearsHowLongToWait() {
        try (var receiver = Receiver.answering(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
        })) {
            assertThat(courier.bring(to(receiver.address()), HERE))
                    .isEqualTo(new Outcome(429, Cause.STATUS, Duration.ofMinutes(2)));
        }
    }

    @Test
    void doesNotGoOnToWhereItIsSent() {
        try (var inside = Receiver.answering(200);
                var receiver = Receiver.answering(exchange -> {
                    exchange.getResponseHeaders().add("Location", inside.address());
                    exchange.sendResponseHeaders(307, -1);
                    exchange.close();
                })) {
            assertThat(courier.bring(to(receiver.address()), HERE))
                    .isEqualTo(new Outcome(307, Cause.REDIRECT, Duration.ZERO));
            assertThat(inside.received()).isEmpty();
        }
    }

    @Test
    void doesNotWaitForASlowReceiver() {
        var open = new CountDownLatch(1);
        try (var receiver = Receiver.answering(exchange -> {
            await(open);
            exchange.close();
        })) {
            assertThat(impatient.bring(to(receiver.address()), HERE)).isEqualTo(failed(Cause.TIMEOUT));
            open.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What follows the status is of no interest, be it without end. */
    @Test
    void readsNoAnswerToItsEnd() throws InterruptedException {
        var brokenOff = new CountDownLatch(1);
        try (var receiver = Receiver.answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var much = "x".repeat(8192).getBytes(UTF_8);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(much);
                }
            } catch (IOException e) {
                brokenOff.countDown();
            }
        })) {
            assertThat(courier.bring(to(receiver.address()), HERE)).isEqualTo(Outcome.of(200));
            brokenOff.await();
        }
    }

    /** Bytes that are no answer, or a head without end. */
    @Test
    void endsWhatIsNoAnswer() throws IOException {
        assertThat(raw("220 mail.example.org ESMTP\r\n")).isEqualTo(failed(Cause.BROKEN));
        assertThat(raw("HTTP/1.1 200 OK\r\nx: " + "y".repeat(100_000))).isEqualTo(failed(Cause.BROKEN));
        assertThat(raw("")).isEqualTo(failed(Cause.BROKEN));
    }

    private Outcome raw(String said) throws IOException {
        try (var socket = new ServerSocket(0, 1, HERE)) {
            var answering = new Thread(() -> {
                try (var connection = socket.accept()) {
                    connection.getInputStream().read();
                    connection.getOutputStream().write(said.getBytes(UTF_8));
                    connection.shutdownOutput();
                    connection.getInputStream().readAllBytes();
                } catch (IOException e) {
                    // The other side has had enough.
                }
            });
            answering.setDaemon(true);
            answering.start();
            return courier.bring(to("http://receiver.example.org:" + socket.getLocalPort() + "/"), HERE);
        }
    }

    @Test
    void knowsThatNobodyListens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, HERE)) {
            port = socket.getLocalPort();
        }
        assertThat(courier.bring(to("http://receiver.example.org:" + port + "/"), HERE))
                .isEqualTo(failed(Cause.UNREACHABLE));
    }

    /** The certificate must be of the name, whatever the address; and of somebody who is trusted. */
    @Test
    void believesTheRightCertificateAlone() throws Exception {
        var keys = keys("receiver.example.org");
        try (var receiver = secure(keys)) {
            var port = receiver.getLocalPort();
            var trusting = new Courier(
                    VERTX,
                    new HttpClientOptions()
                            .setTrustStoreOptions(
                                    new JksOptions().setPath(keys.toString()).setPassword(WORD)),
                    Duration.ofSeconds(5));
            assertThat(trusting.bring(to("https://receiver.example.org:" + port + "/"), HERE))
                    .isEqualTo(Outcome.of(200));
            assertThat(trusting.bring(to("https://another.example.org:" + port + "/"), HERE))
                    .isEqualTo(failed(Cause.TLS));
            assertThat(courier.bring(to("https://receiver.example.org:" + port + "/"), HERE))
                    .isEqualTo(failed(Cause.TLS));
        }
    }

    private Path keys(String host) throws IOException, InterruptedException {
        var file = folder.resolve("keys.jks");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        assertThat(new ProcessBuilder(List.of(
                                keytool.toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-storetype",
                                "JKS",
                                "-alias",
                                "receiver",
                                "-dname",
                                "CN=" + host,
                                "-ext",
                                "san=dns:" + host,
                                "-keystore",
                                file.toString(),
                                "-storepass",
                                WORD,
                                "-keypass",
                                WORD))
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.txt").toFile())
                        .start()
                        .waitFor())
                .as("keytool")
                .isZero();
        return file;
    }

    private static SSLServerSocket secure(Path keys) throws Exception {
        var store = KeyStore.getInstance("JKS");
        try (var file = Files.newInputStream(keys)) {
            store.load(file, WORD.toCharArray());
        }
        // A key of its own is no authority: as a trusted entry it is one.
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, WORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        var server = (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0, 5, HERE);
        var thread = new Thread(() -> answerAll(server));
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static void answerAll(SSLServerSocket server) {
        while (!server.isClosed()) {
            try (var connection = (SSLSocket) server.accept()) {
                connection.getInputStream().read();
                connection.getOutputStream().write("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".getBytes(UTF_8));
                connection.getOutputStream().flush();
            } catch (IOException e) {
                // A client that does not believe us leaves.
            }
        }
    }
}
