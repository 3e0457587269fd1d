package org.dragoman.statement;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class UploadedFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "road.txt",
                "../../road.txt",
                "C:\\texts\\road.txt",
                "/etc/\nroad.txt",
                "ro\0ad.txt",
                "ro\r\nad.txt"
            })
    void hasANameAndNoPath(String given) {
        assertThat(new UploadedFile(given, new byte[0], Language.EN).fileName()).isEqualTo("road.txt");
    }
}
