package org.dragoman.testsupport;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.TermStatus;

/** A glossary as a table, with the columns that {@code glossary/README.md} describes. */
public final class GlossaryTable {
    private GlossaryTable() {}

    /** The glossary that a new installation begins with. */
    public static Lexicon starting() {
        return Lexicon.of(forms(Path.of("glossary/glossary.csv")));
    }

    /** All forms of a file: fields separated by tabs if it is named {@code .tsv}, and by commas otherwise. */
    public static List<Form> forms(Path file) {
        var format = file.toString().endsWith(".tsv") ? CSVFormat.TDF : CSVFormat.DEFAULT;
        try (var reader = Files.newBufferedReader(file)) {
            return forms(reader, format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All forms of a table whose fields are separated by tabs. */
    public static List<Form> tabbed(String table) {
        try {
            return forms(new StringReader(table), CSVFormat.TDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Form> forms(Reader table, CSVFormat format) throws IOException {
        try (var rows =
                format.builder().setHeader().setSkipHeaderRecord(true).get().parse(table)) {
            return rows.stream().flatMap(GlossaryTable::forms).toList();
        }
    }

    private static Stream<Form> forms(CSVRecord row) {
        var caseSensitive = Set.copyOf(split(row.get("case_sensitive_forms")));
        var forms = new ArrayList<Form>();
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                split(row.get(language + suffix(status)))
                        .forEach(f -> forms.add(
                                new Form(row.get("concept_id"), language, f, status, caseSensitive.contains(f))));
            }
        }
        return forms.stream();
    }

    private static String suffix(TermStatus status) {
        return switch (status) {
            case PREFERRED -> "";
            case ADMITTED -> "_variants";
            case FORBIDDEN -> "_forbidden";
        };
    }

    private static List<String> split(String field) {
        return Arrays.stream(field.split("\\|"))
                .map(String::strip)
                .filter(f -> !f.isEmpty())
                .distinct()
                .toList();
    }
}
