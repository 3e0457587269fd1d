package org.dragoman.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.bound.Budget;
import org.dragoman.glossary.Concept;
import org.dragoman.glossary.Definition;
import org.dragoman.glossary.Provenance;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.TermStatus;
import org.jspecify.annotations.Nullable;

/** Reads a glossary from a table with a header line. */
final class SheetReader {
    private static final Pattern BAR = Pattern.compile("\\|");

    /** Other tools part the forms of a cell by new lines as well. */
    private static final Pattern BAR_OR_LINE = Pattern.compile("\\||\\R");

    private final ColumnChoice choice;
    private final FileFlaws flaws;
    private final FileRemarks remarks;

    /** @param choice which columns they are; by their headings where nobody has said so */
    SheetReader(ColumnChoice choice, FileFlaws flaws, FileRemarks remarks) {
        this.choice = choice;
        this.flaws = flaws;
        this.remarks = remarks;
    }

    /** The concepts of the table, so far as they can be made out; what cannot is among the flaws. */
    ReadGlossary read(GlossarySource source) {
        var entries = new ArrayList<GlossaryEntry>();
        var head = List.<String>of();
        try {
            var sheet = Sheet.of(source);
            sheet.content().assumed().ifPresent(e -> remarks.count(FileRemarks.Kind.ENCODING, e.name()));
            try (var parser = sheet.parser()) {
                var records = parser.iterator();
                head = head(records);
                read(records, head, new RecordLines(sheet.text()), entries);
            }
        } catch (CharacterCodingException e) {
            var names = String.join(
                    ", ",
                    TableEncoding.fitting(source.content()).stream()
                            .map(TableEncoding::charsetName)
                            .toList());
            flaws.add(1, "", m -> m.not_utf8(names));
        } catch (IOException | UncheckedIOException e) {
            flaws.add(lastLine(entries) + 1, "", ExchangeMessages::bad_quotes);
        }
        return new ReadGlossary(entries, GlossaryColumns.scope(head));
    }

    private static int lastLine(List<GlossaryEntry> entries) {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).line();
    }

    private List<String> head(Iterator<CSVRecord> records) {
        if (!records.hasNext()) {
            flaws.add(1, "", ExchangeMessages::no_concepts);
            return List.of();
        }
        return head(Arrays.stream(records.next().values()).map(String::strip).toList());
    }

    private void read(Iterator<CSVRecord> records, List<String> head, RecordLines lines, List<GlossaryEntry> entries) {
        while (!head.isEmpty() && records.hasNext()) {
            Budget.step();
            var record = records.next();
            Budget.keep(record.size());
            int line = lines.at(record.getCharacterPosition());
            if (record.size() > head.size()) {
                flaws.add(line, "", m -> m.too_many_cells(record.size(), head.size()));
            } else if (!isBlank(record)) {
                entries.add(entry(new Row(head, record, choice.isByHeadings() ? BAR : BAR_OR_LINE), line));
            }
        }
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isEmpty);
    }

    /** What each column is; nothing where that is not known, which is then among the flaws. */
    private List<String> head(List<String> headings) {
        if (!choice.isByHeadings()) {
            choice.mustFit(headings);
            return choice.columns();
        }
        var head = headings.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList();
        if (isUsable(head)) {
            return head;
        }
        if (!GlossaryColumns.ALL.containsAll(head)) {
            var guess = String.join(",", headings.stream().map(ColumnGuess::of).toList());
            flaws.add(1, "", m -> m.headings_found(ColumnChoice.named(headings), guess));
        }
        return List.of();
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
        var type = row.has(GlossaryColumns.TYPE) ? ConceptTypes.named(written) : Optional.of(Concept.Type.EXPRESSION);
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
    private record Row(List<String> head, CSVRecord record, Pattern between) {
        boolean has(String column) {
            return head.contains(column);
        }

        String cell(String column) {
            int index = head.indexOf(column);
            return index < 0 || index >= record.size() ? "" : record.get(index);
        }

        /** What stands in all columns of a name. */
        private Stream<String> cells(String column) {
            return IntStream.range(0, Math.min(head.size(), record.size()))
                    .filter(i -> head.get(i).equals(column))
                    .mapToObj(record::get);
        }

        @Nullable
        Provenance provenance() {
            return has(GlossaryColumns.SOURCE)
                    ? new Provenance(cell(GlossaryColumns.SOURCE), cell(GlossaryColumns.TRANSLITERATION))
                    : null;
        }

        List<String> forms(String column) {
            return cells(column)
                    .flatMap(cell -> Arrays.stream(between.split(cell)))
                    .filter(f -> !f.isEmpty())
                    .map(String::strip)
                    .toList();
        }
    }
}
