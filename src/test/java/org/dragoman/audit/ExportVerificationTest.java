package org.dragoman.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.signature.SigningKey;
import org.dragoman.signature.TestKey;
import org.dragoman.signature.TrustedKeys;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever is done to an export, whoever has the public key finds out, and where. */
@Tag("plain")
class ExportVerificationTest {
    private static final int ENTRIES = 5;

    @TempDir
    Path folder;

    private final SigningKey key = TestKey.generated();
    private final TrustedKeys keys = TrustedKeys.of(key.publicHalf());

    private static List<Link> chain(String author) {
        var links = new ArrayList<Link>();
        var last = Link.NONE;
        for (int place = 1; place <= ENTRIES; place++) {
            var entry = JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", "deed")
                    .put("id", 40 + place)
                    .put("author", author)
                    .put("subject", "=cmd|' /C calc'!A" + place);
            links.add(Link.after(place, last, entry));
            last = links.get(place - 1).hash();
        }
        return links;
    }

    private List<String> lines(List<Link> links, SigningKey signedBy) {
        var last = links.get(links.size() - 1);
        var lines = new ArrayList<String>();
        lines.add(SignedHead.of(last.place(), last.hash(), signedBy).line());
        links.forEach(link -> lines.add(link.line()));
        return lines;
    }

    private List<String> faults(List<String> lines) throws IOException {
        var file = Files.write(folder.resolve("trail.jsonl"), lines);
        return ExportVerification.of(file, keys).faults();
    }

    @Test
    void findsNothingInWhatWasNotTouched() throws IOException {
        assertThat(faults(lines(chain("ada"), key))).isEmpty();
    }

    /** By the lines of the file: the head is number 0, and line n is entry n. */
    static Stream<Arguments> harms() {
        return Stream.of(
                harm("Entry 3", lines -> lines.set(3, lines.get(3).replace("ada", "eve"))),
                harm("Entry 3", lines -> lines.set(3, lines.get(3).replace("\"id\":43", "\"id\":44"))),
                harm("Entry 3", lines -> lines.set(3, lines.get(3).replace("{\"author\"", "{\"added\":1,\"author\""))),
                harm("Entry 3", lines -> lines.set(3, lines.get(3).replace("\"place\":3", "\"place\": 3"))),
                harm("Entry 1 is missing", lines -> lines.remove(1)),
                harm("Entry 3 is missing", lines -> lines.remove(3)),
                harm("Entries 2 to 4 are missing", lines -> lines.subList(2, 5).clear()),
                harm("Entry 3 (deed 43) stands after entry 4", lines -> Collections.swap(lines, 3, 4)),
                harm("entries 5 to 5", lines -> lines.remove(5)),
                harm("entries 2 to 5", lines -> lines.subList(2, 6).clear()),
                harm("Entry 3 (deed 43) stands after entry 3", lines -> lines.add(4, lines.get(3))),
                harm("Entry 6", lines -> lines.add(lines.get(5).replace("\"place\":5", "\"place\":6"))),
                harm("Line 4", lines -> lines.set(3, "{\"place\":3}")),
                harm("Line 4", lines -> lines.set(3, "")),
                harm("does not begin with a signed head", lines -> lines.remove(0)),
                harm(
                        "head at entry 5 is not signed",
                        lines -> lines.set(0, lines.get(0).replace("20", "19"))));
    }

    private static Arguments harm(String found, Consumer<List<String>> done) {
        return arguments(found, done);
    }

    @ParameterizedTest
    @MethodSource("harms")
    void findsWhatWasDone(String found, Consumer<List<String>> done) throws IOException {
        var lines = lines(chain("ada"), key);
        done.accept(lines);
        assertThat(faults(lines)).anySatisfy(fault -> assertThat(fault).contains(found));
    }

    /** Who changes an entry and makes all later hashes anew cannot sign for them. */
    @Test
    void findsAChainThatWasWrittenAnew() throws IOException {
        var lines = lines(chain("eve"), key);
        lines.set(0, lines(chain("ada"), key).get(0));
        assertThat(faults(lines)).singleElement().asString().contains("written anew");
    }

    @Test
    void believesNoOtherKey() throws IOException {
        assertThat(faults(lines(chain("eve"), TestKey.generated())))
                .singleElement()
                .asString()
                .contains("not signed by a key that is trusted");
    }

    private List<String> table(List<Link> links) throws IOException {
        var last = links.get(links.size() - 1);
        var text = new StringWriter();
        var table = TrailTable.on(text);
        table.printRecord(TrailTable.row(SignedHead.of(last.place(), last.hash(), key)));
        for (var link : links) {
            table.printRecord(TrailTable.row(link));
        }
        return new ArrayList<>(text.toString().lines().toList());
    }

    private List<String> faultsOfTable(List<String> rows) throws IOException {
        var file = Files.writeString(folder.resolve("trail.csv"), String.join("\r\n", rows) + "\r\n");
        return ExportVerification.of(file, keys).faults();
    }

    @Test
    void readsTables() throws IOException {
        var rows = table(chain("ada"));
        assertThat(faultsOfTable(rows)).isEmpty();
        assertThat(rows.get(2)).contains(",'=cmd|").doesNotContain(",=cmd");
    }

    @Test
    void findsARowThatShowsSomethingElse() throws IOException {
        var rows = table(chain("ada"));
        rows.set(4, rows.get(4).replace(",ada,", ",eve,"));
        assertThat(faultsOfTable(rows)).singleElement().asString().contains("Entry 3");
    }

    @Test
    void findsARowThatIsGone() throws IOException {
        var rows = table(chain("ada"));
        rows.remove(4);
        assertThat(faultsOfTable(rows)).contains("Entry 3 is missing.");
    }
}
