package org.dragoman.fuzz;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Database;
import org.dragoman.testsupport.Drafts;
import org.dragoman.testsupport.RowCounts;
import org.dragoman.testsupport.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever comes through an address that takes files is taken or refused: in words for people of every language, and so that
 * nothing of it stays.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@TestProfile(ImportFuzzTest.Alone.class)
@Tag("application")
class ImportFuzzTest {
    private static final int INPUTS = 24;
    private static final long SEED = 2;

    /** A database of its own, since what is taken changes the glossary and the memory; and every document is waited for. */
    public static class Alone implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dragoman.statement.patience", "10m");
        }
    }

    /** Where files of a format are sent; the address may speak of a statement. */
    private record Door(FuzzedFormat format, String mediaType, LongFunction<String> address) {
        @Override
        public String toString() {
            return format + " to " + address.apply(0);
        }
    }

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, byte[]> byCode = new TreeMap<>();

    static Stream<Door> doors() {
        return FuzzedFormats.all().stream().flatMap(ImportFuzzTest::doors);
    }

    private static Stream<Door> doors(FuzzedFormat format) {
        var file = "application/octet-stream";
        return switch (format.fileName().replaceAll(".*\\.", "")) {
            case "txt", "html", "mht", "md", "rtf", "docx", "odt" ->
                Stream.of(
                        new Door(
                                format,
                                file,
                                any -> "/api/v1/statements?language=en&title=Boats&fileName=" + format.fileName()),
                        new Door(
                                format,
                                file,
                                id -> "/api/v1/statements/" + id + "/revisions/proposed?fileName="
                                        + format.fileName()));
            case "CSV" -> Stream.of(new Door(format, "text/csv", any -> "/api/v1/glossary/import"));
            case "TSV" -> Stream.of(new Door(format, "text/tab-separated-values", any -> "/api/v1/glossary/import"));
            case "TBX" -> Stream.of(new Door(format, "application/x-tbx", any -> "/api/v1/glossary/import"));
            case "tmx" -> Stream.of(new Door(format, "application/x-tmx", any -> "/api/v1/memory/import"));
            default -> Stream.of();
        };
    }

    @ParameterizedTest
    @MethodSource("doors")
    void isTakenOrRefused(Door door) {
        var address = door.address().apply(Work.confirmed().id());
        var before = RowCounts.now();
        for (int i = 0; i < INPUTS; i++) {
            var input = door.format().input(SEED, i);
            var answer = sent(door, address, input, Language.EN);
            var after = RowCounts.now();
            if (answer.statusCode() >= 400) {
                see(answer, i);
                byCode.putIfAbsent(code(answer), input);
                if (!after.equals(before)) {
                    wrong.add(i + " is refused and leaves " + after + " of " + before);
                }
            }
            before = after;
        }
        byCode.forEach((code, input) -> seeLanguages(door, address, code, input));
        assertThat(wrong).isEmpty();
    }

    private static Response sent(Door door, String address, byte[] input, Language language) {
        var asked = Drafts.as("editor")
                .cookie("language", language.tag())
                .contentType(door.mediaType())
                .body(input);
        return address.contains("title=")
                ? asked.queryParam("slug", Drafts.slug()).post(address)
                : asked.post(address);
    }

    private void see(Response answer, int input) {
        boolean isTold = answer.statusCode() < 500
                && answer.contentType().startsWith("application/problem+json")
                && !answer.jsonPath().getString("detail").isBlank();
        if (!isTold) {
            wrong.add(input + " is answered " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static String code(Response answer) {
        return String.valueOf((Object) answer.jsonPath().get("code"));
    }

    private void seeLanguages(Door door, String address, String code, byte[] input) {
        // How deep the stack reaches changes while a reader is compiled: what was too deep once may be read the next
        // time.
        var refused = Stream.of(Language.values())
                .map(language -> sent(door, address, input, language))
                .filter(answer -> code(answer).equals(code))
                .toList();
        var texts = refused.stream()
                .map(answer -> answer.jsonPath().getString("detail"))
                .distinct()
                .toList();
        if (texts.size() != refused.size()) {
            wrong.add(code + " is told as " + texts);
        }
    }
}
