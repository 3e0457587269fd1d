package org.dragoman.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;

/** Writes the whole glossary, in UTF-8, so that {@link GlossaryImport} reads the same concepts again. */
final class GlossaryExport {
    private GlossaryExport() {}

    /** The approved concepts as the present transaction sees them. */
    static byte[] write(GlossaryImport.Format format) {
        return write(format, Concept.enforced().stream().map(Definition::of).toList());
    }

    /** The same as TBX, in the version that the reader's tool knows. */
    static byte[] write(TbxVersion version) {
        return TbxWriter.write(
                version, Concept.enforced().stream().map(Definition::of).toList());
    }

    static byte[] write(GlossaryImport.Format format, List<Definition> definitions) {
        return switch (format) {
            case TSV -> sheet('\t', definitions);
            case CSV -> sheet(',', definitions);
            case TBX -> TbxWriter.write(TbxVersion.THREE, definitions);
        };
    }

    private static byte[] sheet(char separator, List<Definition> definitions) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setQuoteMode(QuoteMode.MINIMAL)
                .setRecordSeparator("\n")
                .get();
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(GlossaryColumns.ALL);
            for (var definition : definitions) {
                printer.printRecord(GlossaryColumns.ALL.stream().map(c -> cell(definition, c)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Definition definition, String column) {
        return switch (column) {
            case GlossaryColumns.KEY -> definition.key();
            case GlossaryColumns.TYPE -> ConceptTypes.name(definition.type());
            case GlossaryColumns.NOTE -> definition.note();
            case GlossaryColumns.SOURCE -> provenance(definition).source();
            case GlossaryColumns.TRANSLITERATION -> provenance(definition).transliteration();
            case GlossaryColumns.CASE_SENSITIVE ->
                definition.forms().stream()
                        .filter(Form::caseSensitive)
                        .map(Form::text)
                        .distinct()
                        .collect(Collectors.joining("|"));
            default -> forms(definition, column);
        };
    }

    static Provenance provenance(Definition definition) {
        return Objects.requireNonNullElse(definition.provenance(), Provenance.NONE);
    }

    private static String forms(Definition definition, String column) {
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                if (GlossaryColumns.of(language, status).equals(column)) {
                    return String.join("|", definition.forms(language, status));
                }
            }
        }
        throw new IllegalArgumentException("no column " + column);
    }
}
