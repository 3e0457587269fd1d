package org.dragoman.database;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class BackupFailureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No space left on device        | There is no room on the disk of /backup: /backup/night.zip could not be written",
                "ERROR: the disk is full        | Make room and try again",
                "Read-only file system          | /backup/night.zip could not be written, and nothing was left behind: ",
                "Input/output error             | Input/output error"
            })
    void saysWhatToDo(String problem, String told) {
        var failure = BackupFailure.because(
                new IOException(problem).toString(), Path.of("/backup/night.zip"), "written", Path.of("/backup"));
        assertThat(failure).hasMessageContaining(told);
    }
}
