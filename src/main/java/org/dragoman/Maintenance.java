package org.dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.dragoman.database.Backup;
import org.dragoman.database.BackupFailure;
import org.dragoman.database.EmbeddedDatabase;
import org.dragoman.database.Restore;
import org.dragoman.database.StartFailure;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an administrator asks of an installation on the command line, beside the application. */
final class Maintenance {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";
    private static final String VERIFY = "verify";

    private Maintenance() {}

    static boolean isAskedForBy(String... args) {
        return args.length > 0 && List.of(BACKUP, RESTORE, VERIFY).contains(args[0]);
    }

    /** Does it; answers with the exit code. */
    static int run(String... args) throws IOException, SQLException {
        try {
            if (args[0].equals(VERIFY)) {
                return Verification.run(List.of(args).subList(1, args.length));
            }
            if (args.length != 2) {
                System.err.println("Name one file: dragoman " + args[0] + " FILE");
                return 64;
            }
            var file = Path.of(args[1]).toAbsolutePath();
            if (args[0].equals(BACKUP)) {
                backUp(file);
            } else {
                Restore.from(file, passphrase(), Dragoman.home());
                System.out.println("Restored " + file + " into " + Dragoman.home() + ". Start Dragoman there.");
            }
            return 0;
        } catch (BackupFailure | StartFailure e) {
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

    static String passphrase() {
        return Objects.requireNonNullElse(System.getenv("DRAGOMAN_BACKUP_PASSPHRASE"), "");
    }
}
