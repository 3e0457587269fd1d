package org.dragoman.statement;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.Omission.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class OmissionTest {

    /** What is left out on purpose, or never shows, needs nobody's agreement; all else does. */
    @Test
    void whatAReaderWouldHaveSeenIsALoss() {
        assertThat(Stream.of(Kind.values()).filter(Kind::isLoss))
                .containsExactlyInAnyOrder(Kind.FIELD, Kind.SYMBOL, Kind.IMAGE, Kind.OBJECT);
        assertThat(Stream.of(Kind.values()).filter(Kind::isChoice)).noneMatch(Kind::isLoss);
    }

    @Test
    void isNamedOneByOneAsFarAsPassagesGo() {
        var fields = List.of(new Passage("PAGE", "Page of"), new Passage("", ""));
        assertThat(new Omission(Kind.FIELD, 2, fields).named()).containsExactly("field PAGE", "field");
        assertThat(new Omission(Kind.FIELD, 9, fields).named()).containsExactly("field PAGE", "field", "field ×7");
    }
}
