package org.dragoman;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static java.util.stream.Collectors.groupingBy;

/** The house as plain text: a room on each line, and every room above all that it names. */
final class HousePicture {
    private static final String ROW = "%-15s %-23s %s";
    private static final int WIDTH_OF_SENTENCE = 72;
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*\\s*(.+?)\\s*\\*/", Pattern.DOTALL);

    private HousePicture() {}

    static String drawn() {
        var floors = House.rooms().stream().collect(groupingBy(HousePicture::depth, TreeMap::new, Collectors.toList()));
        return floors.values().stream()
                .map(rooms -> rooms.stream().map(HousePicture::lines).collect(Collectors.joining("\n")))
                .collect(Collectors.joining(
                        "\n\n", "```\n" + ROW.formatted("room", "stands on", "what it is") + "\n\n", "\n```"));
    }

    /** How many rooms stand above a room, one on the other. */
    private static int depth(String room) {
        return House.ARROWS.entrySet().stream()
                .filter(above -> above.getValue().contains(room))
                .map(Map.Entry::getKey)
                .mapToInt(above -> depth(above) + 1)
                .max()
                .orElse(0);
    }

    private static String lines(String room) {
        var sentence = wrapped(sentence(room));
        var first = ROW.formatted(room, String.join(", ", House.ARROWS.get(room)), sentence.get(0));
        return sentence.stream()
                .skip(1)
                .map(line -> "\n" + ROW.formatted("", "", line))
                .collect(Collectors.joining("", first, ""));
    }

    /** What a room says of itself in its {@code package-info}. */
    static String sentence(String room) {
        var info = Path.of("src/main/java/org/dragoman", room.split("\\.")).resolve("package-info.java");
        try {
            var comment = SENTENCE.matcher(Files.readString(info));
            return comment.find() ? comment.group(1).replaceAll("\\s*\n \\* ?", " ") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" ")) {
            if (line.length() + word.length() >= WIDTH_OF_SENTENCE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
