package org.dragoman.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The web server nginx with one file to serve, in one process; the peer of a page that has not changed. */
final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final long PATIENCE = 5_000;
    private static final String CONFIGURATION =
            """
            daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
            events { worker_connections 64; }
            http {
              access_log off; default_type text/html; keepalive_requests 1000000;
              client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s; uwsgi_temp_path %1$s;
              scgi_temp_path %1$s;
              server { listen 127.0.0.1:%2$d; root %1$s; add_header Content-Encoding gzip; }
            }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final HttpRequest request;

    private Nginx(Process process, int port) {
        this.process = process;
        this.request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/page"))
                .build();
    }

    /** None where it is not installed. */
    static Optional<Nginx> serving(byte[] page, Path folder) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("page"), page);
        int port = RunningApplication.freePort();
        var configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, port));
        var process = new ProcessBuilder(PROGRAM.toString(), "-c", configuration.toString(), "-p", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var nginx = new Nginx(process, port);
        nginx.await();
        return Optional.of(nginx);
    }

    private void await() throws InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            try {
                get();
                return;
            } catch (IllegalStateException e) {
                Thread.sleep(20);
            }
        }
    }

    void get() {
        try {
            if (client.send(request, BodyHandlers.ofByteArray()).statusCode() != 200) {
                throw new IllegalStateException("nginx does not serve the page");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    long cpu() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
