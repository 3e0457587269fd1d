package org.dragoman.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as text, with the sign that parts its cells: what the file declares in a line of its own, as Excel writes it
 * ({@code sep=;}), else whichever makes the best head of its first line.
 */
record Sheet(SheetText content, char separator) {
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?(?=\\r?\\n)");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** @throws CharacterCodingException when nobody can tell the encoding of the text, or it is not in the said one */
    static Sheet of(GlossarySource source) throws CharacterCodingException {
        var said = source.encoding();
        var text = said.isPresent() ? SheetText.in(said.get(), source.content()) : SheetText.of(source.content());
        return of(text, source.format() == GlossaryImport.Format.TSV ? '\t' : ',');
    }

    /** @param usual what parts the cells of such a file where nothing else makes a better head */
    private static Sheet of(SheetText text, char usual) {
        var declared = DECLARED.matcher(text.text());
        if (declared.find()) {
            // The line stays as an empty one, so that the lines keep their numbers.
            return new Sheet(text.from(declared.end()), declared.group(1).charAt(0));
        }
        return Stream.concat(Stream.of(usual), SEPARATORS.stream())
                .distinct()
                .map(separator -> new Sheet(text, separator))
                .max(Comparator.comparingLong(Sheet::known)
                        .thenComparingInt(sheet -> sheet.headings().size())
                        .thenComparing(sheet -> sheet.separator == usual))
                .orElseThrow();
    }

    String text() {
        return content.text();
    }

    private long known() {
        return headings().stream()
                .filter(h -> GlossaryColumns.ALL.contains(h.toLowerCase(Locale.ROOT)))
                .count();
    }

    CSVParser parser() throws IOException {
        return CSVParser.parse(
                new StringReader(text()),
                CSVFormat.DEFAULT.builder().setDelimiter(separator).get());
    }

    /** The cells of the first line; none where it cannot be read. */
    List<String> headings() {
        return records(1).stream().flatMap(CSVRecord::stream).map(String::strip).toList();
    }

    /** The cells of the first lines below the headings. */
    List<List<String>> sample(int lines) {
        return lines(lines + 1).stream().skip(1).toList();
    }

    /** The cells of the first lines. */
    List<List<String>> lines(int most) {
        return records(most).stream()
                .map(record -> record.stream().map(String::strip).toList())
                .toList();
    }

    private List<CSVRecord> records(int most) {
        try (var parser = parser()) {
            return parser.stream().limit(most).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }
}
