package org.dragoman.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A folder with which an installation cannot start. */
@Tag("plain")
class StartFailureTest {
    @TempDir
    Path folder;

    static Stream<Arguments> hindrances() {
        return Stream.of(
                arguments(new IOException("No space left on device"), "Make room on the disk of"),
                arguments(new FileSystemException("port", null, "No space left on device"), "Make room on the disk of"),
                arguments(new AccessDeniedException("keys"), "to the user who runs Dragoman"),
                arguments(new FileSystemException("keys", null, "Read-only file system"), "Read-only file system"));
    }

    @ParameterizedTest
    @MethodSource("hindrances")
    void isAnsweredByWhatHelps(IOException hindrance, String advice) {
        assertThat(StartFailure.of(folder, hindrance))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(advice);
    }

    @Test
    void isToldOfKeys() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Keys.in(file).session())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot work with its data in " + file);
    }
}
