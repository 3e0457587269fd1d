package org.dragoman.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.dragoman.database.EmbeddedDatabase;

/** The PostgreSQL that the application itself would start, for tests; two runs at once have a home each. */
public class Database implements QuarkusTestResourceLifecycleManager {
    private static final Path FOLDER = Path.of(System.getProperty("dragoman.home", "target/test-home"), "database")
            .toAbsolutePath();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", EmbeddedDatabase.start(FOLDER).jdbcUrl());
    }

    @Override
    public void stop() {
        // The server ends with this virtual machine.
    }
}
