package org.dragoman.edition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dragoman.format.PrintedFile;
import org.dragoman.rendering.AlignedLine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class KeptProofTest {
    private static final PrintedFile TEXT = PrintedFile.ofText("statement.en.txt", "text/plain", "The water is back.");

    private final List<AlignedLine> lines = new Press().alignment().lines();

    private Proof printed(Duration ago) {
        return new Proof(2, lines, Instant.now().minus(ago), List.of(TEXT));
    }

    @Test
    void holdsForTenMinutesWhileNothingElseIsWritten() {
        var proof = printed(Duration.ofMinutes(9));
        assertThat(proof.shows(2, lines)).isTrue();
        assertThat(proof.shows(3, lines)).isFalse();
        assertThat(proof.shows(2, lines.subList(0, 1))).isFalse();
        assertThat(printed(Duration.ofMinutes(11)).shows(2, lines)).isFalse();
    }

    @Test
    void listsItsFiles() {
        var proof = printed(Duration.ZERO);
        assertThat(proof.named("statement.en.txt")).containsSame(TEXT);
        assertThat(proof.named("statement.fr.txt")).isEmpty();
        assertThat(proof.listed()).containsExactly(new ListedFile("statement.en.txt", 18, TEXT.sha256()));
    }

    @Test
    void theManifestIsTheFileThatListsTheOthers() {
        assertThat(new ListedFile("manifest.json", 2, "").isManifest()).isTrue();
        assertThat(new ListedFile("edition.json", 2, "").isManifest()).isFalse();
    }
}
