package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.dragoman.database.Backup;
import org.dragoman.database.BackupFailure;
import org.dragoman.database.DatabaseStartFailure;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Restore;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an administrator asks of an installation on the command line, beside the application: backup and restore. */
final class Maintenance {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    private Maintenance() {}

    static boolean isAskedForBy(String... args) {
        return args.length > 0 && (args[0].equals(BACKUP) || args[0].equals(RESTORE));
    }

    /** Does it; answers with the exit code. */
    static int run(String... args) throws IOException, SQLException {
        if (args.length != 2) {
            System.err.println("Name one file: dragoman " + args[0] + " FILE");
            return 64;
        }
        try {
            var file = Path.of(args[1]).toAbsolutePath();
            if (args[0].equals(BACKUP)) {
                backUp(file);
            } else {
                Restore.from(file, passphrase(), Dragoman.home());
                System.out.println("Restored " + file + " into " + Dragoman.home() + ". Start Dragoman there.");
            }
            return 0;
        } catch (BackupFailure | DatabaseStartFailure e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static void backUp(Path file) throws IOException, SQLException {
        mustHaveAnEmbeddedDatabase();
        var home = Dragoman.home();
        if (Files.notExists(home.resolve("database"))) {
            throw new BackupFailure("There is nothing to back up in " + home + ": set DRAGOMAN_HOME.");
        }
        var database = EmbeddedDatabase.start(home, new CountDownLatch(0));
        try (var owner = DriverManager.getConnection(database.ownerUrl("postgres"))) {
            Backup.write(home, owner, file, passphrase());
        }
        System.out.println("Backed up " + home + " to " + file + (passphrase().isEmpty() ? "" : ", encrypted") + ".");
    }

    private static void mustHaveAnEmbeddedDatabase() {
        var configured = ConfigProvider.getConfig().getOptionalValue("quarkus.datasource.jdbc.url", String.class);
        if (configured.isPresent()) {
            throw new BackupFailure(
                    "The database is one of your own: back it up with pg_dump or by archiving its log, and"
                            + " keep a copy of the keys in " + Dragoman.home() + ".");
        }
    }

    private static String passphrase() {
        return Objects.requireNonNullElse(System.getenv("DRAGOMAN_BACKUP_PASSPHRASE"), "");
    }
}
