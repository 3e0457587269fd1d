package org.dragoman.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.dragoman.database.EmbeddedDatabase;

/** The PostgreSQL that the application itself would start, for tests; two runs at once have a home each. */
public class Database implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME =
            Path.of(System.getProperty("dragoman.home", "target/test-home")).toAbsolutePath();

    /** The server of this virtual machine, with which it ends. */
    public static EmbeddedDatabase server() {
        return Started.SERVER;
    }

    private static final class Started {
        static final EmbeddedDatabase SERVER = EmbeddedDatabase.start(HOME, new CountDownLatch(0));
    }

    @Override
    public Map<String, String> start() {
        return server().settings();
    }

    @Override
    public void stop() {
        // The server ends with this virtual machine.
    }
}
