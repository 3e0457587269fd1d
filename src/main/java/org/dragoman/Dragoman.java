package org.dragoman;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Keys;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts the application, on its embedded database unless a JDBC URL is configured. */
@QuarkusMain
public final class Dragoman {

    private Dragoman() {}

    public static void main(String... args) {
        var config = ConfigProvider.getConfig();
        var home = Path.of(config.getValue("dragoman.home", String.class)).toAbsolutePath();
        if (config.getOptionalValue("quarkus.datasource.jdbc.url", String.class).isEmpty()) {
            System.setProperty(
                    "quarkus.datasource.jdbc.url",
                    EmbeddedDatabase.start(home.resolve("database")).jdbcUrl());
        }
        if (config.getOptionalValue(Keys.SESSION_PROPERTY, String.class).isEmpty()) {
            System.setProperty(Keys.SESSION_PROPERTY, Keys.in(home).session());
        }
        Quarkus.run(args);
    }
}
