package org.dragoman.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/** Reads a glossary from a table with a header line, in UTF-8, with or without a byte order mark. */
final class SheetReader {
    private final CSVFormat format;
    private final FileFlaws flaws;

    SheetReader(char separator, FileFlaws flaws) {
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        this.flaws = flaws;
    }

    /** The concepts of the table, so far as they can be made out; what cannot is among the flaws. */
    List<GlossaryEntry> read(byte[] content) {
        var entries = new ArrayList<GlossaryEntry>();
        try {
            var text = decoded(content);
            try (var parser = CSVParser.parse(new StringReader(text), format)) {
                read(parser, new RecordLines(text), entries);
            }
        } catch (CharacterCodingException e) {
            flaws.add(1, "", ExchangeMessages::not_utf8);
        } catch (IOException | UncheckedIOException e) {
            flaws.add(lastLine(entries) + 1, "", ExchangeMessages::bad_quotes);
        }
        return entries;
    }

    private static int lastLine(List<GlossaryEntry> entries) {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).line();
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void read(CSVParser parser, RecordLines lines, List<GlossaryEntry> entries) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            flaws.add(1, "", ExchangeMessages::no_concepts);
            return;
        }
        var head = Arrays.stream(records.next().values())
                .map(c -> c.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!isUsable(head)) {
            return;
        }
        while (records.hasNext()) {
            var record = records.next();
            int line = lines.at(record.getCharacterPosition());
            if (record.size() > head.size()) {
                flaws.add(line, "", m -> m.too_many_cells(record.size(), head.size()));
            } else if (!isBlank(record)) {
                entries.add(entry(new Row(head, record), line));
            }
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isEmpty);
    }

    private boolean isUsable(List<String> head) {
        var seen = new HashSet<String>();
        for (var column : head) {
            if (!GlossaryColumns.ALL.contains(column)) {
                flaws.add(1, column, ExchangeMessages::unknown_column);
            } else if (!seen.add(column)) {
                flaws.add(1, column, ExchangeMessages::column_twice);
            }
        }
        var required = new HashSet<>(GlossaryColumns.REQUIRED);
        if (GlossaryColumns.PROVENANCE.stream().anyMatch(seen::contains)) {
            required.addAll(GlossaryColumns.PROVENANCE);
        }
        required.stream()
                .filter(c -> !seen.contains(c))
                .sorted()
                .forEach(c -> flaws.add(1, c, ExchangeMessages::missing_column));
        return flaws.isEmpty();
    }

    private GlossaryEntry entry(Row row, int line) {
        var key = row.cell(GlossaryColumns.KEY).strip();
        var written = row.cell(GlossaryColumns.TYPE).strip();
        var type = ConceptTypes.named(written);
        if (type.isEmpty()) {
            flaws.add(new FileFlaws.Place(line, key), GlossaryColumns.TYPE, m -> m.unknown_type(written));
        }
        return new GlossaryEntry(
                line,
                new Definition(
                        key,
                        type.orElse(Concept.Type.EXPRESSION),
                        row.cell(GlossaryColumns.NOTE),
                        forms(key, row, line),
                        row.provenance()));
    }

    private List<Form> forms(String key, Row row, int line) {
        var caseSensitive = new HashSet<>(row.forms(GlossaryColumns.CASE_SENSITIVE));
        var forms = new ArrayList<Form>();
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                row.forms(GlossaryColumns.of(language, status)).stream()
                        .map(f -> new Form(key, language, f, status, caseSensitive.contains(f)))
                        .forEach(forms::add);
            }
        }
        var place = new FileFlaws.Place(line, key);
        unused(caseSensitive, forms)
                .forEach(f -> flaws.add(place, GlossaryColumns.CASE_SENSITIVE, m -> m.no_such_form(f)));
        return forms;
    }

    private static Set<String> unused(Set<String> caseSensitive, List<Form> forms) {
        var unused = new HashSet<>(caseSensitive);
        forms.forEach(f -> unused.remove(f.text()));
        return unused;
    }

    /** A record, its cells by the names of their columns; cells that are left out at the end are empty. */
    private record Row(List<String> head, CSVRecord record) {
        String cell(String column) {
            int index = head.indexOf(column);
            return index < 0 || index >= record.size() ? "" : record.get(index);
        }

        @Nullable
        Provenance provenance() {
            return head.contains(GlossaryColumns.SOURCE)
                    ? new Provenance(cell(GlossaryColumns.SOURCE), cell(GlossaryColumns.TRANSLITERATION))
                    : null;
        }

        List<String> forms(String column) {
            return Arrays.stream(cell(column).split("\\|"))
                    .filter(f -> !f.isEmpty())
                    .map(String::strip)
                    .toList();
        }
    }
}
