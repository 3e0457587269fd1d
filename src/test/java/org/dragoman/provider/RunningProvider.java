package org.dragoman.provider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The certified {@code oidc-provider} (src/test/provider), and an application that is configured for it. */
public class RunningProvider implements QuarkusTestResourceLifecycleManager {
    private static final Path FOLDER = Path.of("src/test/provider");

    static volatile @Nullable Path people;

    private @Nullable Process process;

    @Override
    public Map<String, String> start() {
        try {
            int port = freePort();
            int own = freePort();
            var site = "http://localhost:" + own;
            var file = Files.createTempFile("people", ".json");
            people = file;
            install();
            process = node("provider.mjs", String.valueOf(port), site, file.toString());
            awaitReady(process);
            return Map.of(
                    "quarkus.http.test-port", String.valueOf(own),
                    "dragoman.web.address", site,
                    "dragoman.oidc.issuer", "http://localhost:" + port,
                    "dragoman.oidc.client-id", "dragoman",
                    "dragoman.oidc.client-secret", "known to the tests & nobody else",
                    "dragoman.oidc.label", "Harbour House",
                    "dragoman.oidc.scopes", "openid,profile,email,roles",
                    "dragoman.oidc.roles-claim", "realm_access.roles",
                    "dragoman.oidc.role.editor", "Redaktion");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As {@code ./dragoman test} does, where somebody runs this test alone. */
    private static void install() throws IOException {
        if (!Files.exists(FOLDER.resolve("node_modules/oidc-provider"))) {
            run(new ProcessBuilder("npm", "ci", "--silent"));
        }
    }

    private static void run(ProcessBuilder command) throws IOException {
        try {
            command.directory(FOLDER.toFile()).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Process node(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitReady(Process started) throws IOException {
        var said = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.equals("ready")) {
                var rest = new Thread(() -> said.lines().forEach(l -> {}), "provider output");
                rest.setDaemon(true);
                rest.start();
                return;
            }
        }
        throw new IOException("The provider of the tests does not start");
    }

    @Override
    public void stop() {
        if (process != null) {
            process.destroy();
        }
    }
}
