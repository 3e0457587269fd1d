package org.dragoman.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What PostgreSQL says when it does not start, in its own words, and what we say to do. */
@Tag("plain")
class ServerLogTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FATAL:  could not write to file \"pg_wal/xlogtemp.29\": No space left on device | Make room on the disk of",
                "initdb: error: could not create directory \"data/base\": No space left on device | Make room on the disk of",
                "DETAIL:  The data directory was initialized by PostgreSQL version 15, which is not compatible with this"
                        + " version 18.4. | make a backup with it",
                "FATAL:  could not open file \"global/pg_control\": Permission denied | to the user who runs Dragoman",
                "FATAL:  lock file \"postmaster.pid\" already exists | a DRAGOMAN_HOME of its own",
                "FATAL:  pre-existing shared memory block (key 5, ID 7) is still in use | a DRAGOMAN_HOME of its own",
                "FATAL:  something that nobody has met | for the reason"
            })
    void isAnsweredByWhatHelps(String said, String advice) throws IOException {
        assertThat(saying(said).advice(folder)).contains(advice).contains(folder.toString());
    }

    @Test
    void waitsForAServerThatStillHoldsTheFolderAndForNothingElse() throws IOException {
        assertThat(saying("FATAL:  lock file \"postmaster.pid\" already exists").saysThatItIsHopeless())
                .isFalse();
        assertThat(saying("LOG:  starting PostgreSQL").saysThatItIsHopeless()).isFalse();
        assertThat(saying("PANIC:  could not write: No space left on device").saysThatItIsHopeless())
                .isTrue();
    }

    private ServerLog saying(String text) throws IOException {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), text + "\n"));
    }
}
