package org.dragoman.contract;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.testsupport.Drafts;

/** The calls of the examples: which of them have been made, and what was wrong with them. */
final class ExampleCalls {
    static final boolean WRITES = "write".equals(System.getProperty("dragoman.documents"));
    private static final Path FILE = Path.of("src/main/resources/contract/examples.json");

    final Description description = Description.read();
    final JsonNode examples = read();
    final Set<String> made = new LinkedHashSet<>();
    final List<String> wrong = new ArrayList<>();
    /** Requests that went over a limit. */
    int broken;

    private static JsonNode read() {
        try {
            return Description.JSON.readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    ExampleCall call(String who, String operation) {
        return new ExampleCall(this, who, operation, Drafts.as(who));
    }

    ExampleCall call(RequestSpecification asked, String operation) {
        return new ExampleCall(this, "editor", operation, asked);
    }

    /** The operations of which no example was made. */
    List<String> left() {
        return description.operations().stream()
                .map(Description.Operation::name)
                .filter(name -> !made.contains(name))
                .toList();
    }

    void write() throws IOException {
        if (WRITES) {
            var printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            Files.writeString(FILE, Description.JSON.writer(printer).writeValueAsString(examples) + "\n");
        }
    }
}
