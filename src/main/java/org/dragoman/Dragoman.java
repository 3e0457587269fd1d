package org.dragoman;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Keys;
import org.dragoman.database.StartFailure;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Starts the application, on its embedded database unless a JDBC URL is configured. */
@QuarkusMain
public final class Dragoman {
    private static final Logger LOG = Logger.getLogger(Dragoman.class);
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    /** What is no address is answered by a page that says so, and not by the server with an empty one. */
    private static final String ADDRESSES_ARE_OURS_TO_REFUSE = "vertx.disableURIValidation";

    private Dragoman() {}

    public static void main(String... args) throws Exception {
        System.setProperty(ADDRESSES_ARE_OURS_TO_REFUSE, "true");
        if (Maintenance.isAskedForBy(args)) {
            System.exit(Maintenance.run(args));
        }
        var unsafe = UnsafeSettings.in(ConfigProvider.getConfig(), home());
        if (!unsafe.isEmpty()) {
            System.err.println("Dragoman does not start, for it would not be safe:");
            unsafe.forEach(sentence -> System.err.println("- " + sentence));
            System.exit(1);
        }
        var ended = new CountDownLatch(1);
        try {
            prepare(ended);
        } catch (StartFailure e) {
            ended.countDown();
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(
                null,
                (code, failure) -> {
                    if (failure != null) {
                        LOG.error("Dragoman does not start", failure);
                    }
                    ended.countDown();
                    System.exit(code);
                },
                args);
    }

    private static void prepare(CountDownLatch ended) throws Exception {
        var config = ConfigProvider.getConfig();
        var home = home();
        boolean embedded = config.getOptionalValue(JDBC_URL, String.class).isEmpty();
        if (config.getOptionalValue(Keys.SESSION_PROPERTY, String.class).isEmpty()) {
            System.setProperty(Keys.SESSION_PROPERTY, Keys.in(home).session());
        }
        if (embedded) {
            startedBeside(home, ended).settings().forEach(System::setProperty);
        }
    }

    static Path home() {
        return Path.of(ConfigProvider.getConfig().getValue("dragoman.home", String.class))
                .toAbsolutePath();
    }

    /** Half of a start needs no database: while its server starts, what does not need it is made ready. */
    private static EmbeddedDatabase startedBeside(Path home, CountDownLatch ended) throws Exception {
        var server = new FutureTask<>(() -> EmbeddedDatabase.start(home, ended));
        new Thread(server, "database start").start();
        Class.forName(Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
        try {
            return server.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
