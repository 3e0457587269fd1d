package org.dragoman.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What became of the mutants of one room. */
record RoomScore(String room, List<Mutant> mutants) {

    /** One change that PIT made, and what the tests said to it. */
    record Mutant(String type, String method, int line, String description, String status) {
        boolean isKilled() {
            return List.of("KILLED", "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR").contains(status);
        }

        boolean isUncovered() {
            return status.equals("NO_COVERAGE");
        }
    }

    /** As PIT's report of the room says. */
    static RoomScore of(String room, Path report) throws IOException {
        try {
            var document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
            var mutations = document.getElementsByTagName("mutation");
            return new RoomScore(
                    room,
                    IntStream.range(0, mutations.getLength())
                            .mapToObj(i -> mutant((Element) mutations.item(i)))
                            .sorted(Comparator.comparing(Mutant::type).thenComparing(Mutant::line))
                            .toList());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static Mutant mutant(Element mutation) {
        var type = text(mutation, "mutatedClass");
        return new Mutant(
                type.substring(type.lastIndexOf('.') + 1),
                text(mutation, "mutatedMethod"),
                Integer.parseInt(text(mutation, "lineNumber")),
                text(mutation, "description"),
                mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }

    /** In percent of all mutants. */
    double score() {
        return mutants.isEmpty() ? 0 : 100.0 * killed() / mutants.size();
    }

    private long killed() {
        return mutants.stream().filter(Mutant::isKilled).count();
    }

    private long uncovered() {
        return mutants.stream().filter(Mutant::isUncovered).count();
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-12s %3d classes %5d mutations %5d killed %5d survived %5d no coverage %5.1f %%%n",
                room,
                mutants.stream().map(Mutant::type).distinct().count(),
                mutants.size(),
                killed(),
                mutants.size() - killed() - uncovered(),
                uncovered(),
                score());
    }

    void printSurvivors(PrintStream out) {
        mutants.stream()
                .filter(m -> !m.isKilled())
                .forEach(m -> out.printf(
                        "  %s %s.%s:%d %s%n",
                        m.isUncovered() ? "no coverage" : "survived   ",
                        m.type(),
                        m.method(),
                        m.line(),
                        m.description()));
    }
}
