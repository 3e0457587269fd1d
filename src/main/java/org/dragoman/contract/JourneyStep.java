package org.dragoman.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A step on the way from a text to its edition, as lines that somebody can type; {@code contract/journey.txt} has them,
 * parted by blank lines.
 */
record JourneyStep(String title, String lines) {
    private static final String FILE = "/contract/journey.txt";

    /** @param site where the lines call */
    static List<JourneyStep> all(String site, ContractMessages words) {
        var titles = List.of(
                words.step_begin(),
                words.step_tokens(),
                words.step_statement(),
                words.step_confirm(),
                words.step_job(),
                words.step_translate(),
                words.step_approve(),
                words.step_release(),
                words.step_read());
        var lines = text().replace("{site}", site).strip().split("\n\n", -1);
        return IntStream.range(0, titles.size())
                .mapToObj(n -> new JourneyStep(titles.get(n), lines[n]))
                .toList();
    }

    private static String text() {
        try (var file = JourneyStep.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
