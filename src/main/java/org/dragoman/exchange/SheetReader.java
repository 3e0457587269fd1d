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
import org.dragoman.glossary.Form;
import org.dragoman.glossary.Provenance;
import org.dragoman.glossary.TermStatus;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** Reads a glossary from a table with a header line, in UTF-8, with or without a byte order mark. */
final class SheetReader {
    private final CSVFormat format;
    private final Flaws flaws;

    SheetReader(char separator, Flaws flaws) {
        this.format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        this.flaws = flaws;
    }

    /** The concepts of the table, so far as they can be made out; what cannot is among the flaws. */
    List<Entry> read(byte[] content) {
        var entries = new ArrayList<Entry>();
        try {
            var text = decoded(content);
            try (var parser = CSVParser.parse(new StringReader(text), format)) {
                read(parser, new Lines(text), entries);
            }
        } catch (CharacterCodingException e) {
            flaws.add(1, "", ExchangeMessages::not_utf8);
        } catch (IOException | UncheckedIOException e) {
            flaws.add(lastLine(entries) + 1, "", ExchangeMessages::bad_quotes);
        }
        return entries;
    }

    private static int lastLine(List<Entry> entries) {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).line();
    }

    private static String decoded(byte[] content) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void read(CSVParser parser, Lines lines, List<Entry> entries) {
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
            if (!Columns.ALL.contains(column)) {
                flaws.add(1, column, ExchangeMessages::unknown_column);
            } else if (!seen.add(column)) {
                flaws.add(1, column, ExchangeMessages::column_twice);
            }
        }
        var required = new HashSet<>(Columns.REQUIRED);
        if (Columns.PROVENANCE.stream().anyMatch(seen::contains)) {
            required.addAll(Columns.PROVENANCE);
        }
        required.stream()
                .filter(c -> !seen.contains(c))
                .sorted()
                .forEach(c -> flaws.add(1, c, ExchangeMessages::missing_column));
        return flaws.isEmpty();
    }

    private Entry entry(Row row, int line) {
        var key = row.cell(Columns.KEY).strip();
        var written = row.cell(Columns.TYPE).strip();
        var type = Types.named(written);
        if (type.isEmpty()) {
            flaws.add(new Flaws.Place(line, key), Columns.TYPE, m -> m.unknown_type(written));
        }
        return new Entry(
                line,
                new Definition(
                        key,
                        type.orElse(Concept.Type.EXPRESSION),
                        row.cell(Columns.NOTE),
                        forms(key, row, line),
                        row.provenance()));
    }

    private List<Form> forms(String key, Row row, int line) {
        var caseSensitive = new HashSet<>(row.forms(Columns.CASE_SENSITIVE));
        var forms = new ArrayList<Form>();
        for (var language : Language.values()) {
            for (var status : TermStatus.values()) {
                row.forms(Columns.of(language, status)).stream()
                        .map(f -> new Form(key, language, f, status, caseSensitive.contains(f)))
                        .forEach(forms::add);
            }
        }
        var place = new Flaws.Place(line, key);
        unused(caseSensitive, forms).forEach(f -> flaws.add(place, Columns.CASE_SENSITIVE, m -> m.no_such_form(f)));
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
            return head.contains(Columns.SOURCE)
                    ? new Provenance(cell(Columns.SOURCE), cell(Columns.TRANSLITERATION))
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
