package org.dragoman.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
record Sheet(String text, char separator) {
    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=(.)\"?(?=\\r?\\n)");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int BYTES_LOOKED_AT = 200;

    /**
     * @param usual what parts the cells of such a file where nothing else makes a better head
     * @throws CharacterCodingException when the text is in neither UTF-8 nor UTF-16
     */
    static Sheet of(byte[] content, char usual) throws CharacterCodingException {
        var text = decoded(content);
        var declared = DECLARED.matcher(text);
        if (declared.find()) {
            // The line stays as an empty one, so that the lines keep their numbers.
            return new Sheet(text.substring(declared.end()), declared.group(1).charAt(0));
        }
        return Stream.concat(Stream.of(usual), SEPARATORS.stream())
                .distinct()
                .map(separator -> new Sheet(text, separator))
                .max(Comparator.comparingLong(Sheet::known)
                        .thenComparingInt(sheet -> sheet.headings().size())
                        .thenComparing(sheet -> sheet.separator == usual))
                .orElseThrow();
    }

    /** Excel saves as UTF-16 what it calls Unicode text, and other tools leave its mark out. */
    private static String decoded(byte[] content) throws CharacterCodingException {
        var text =
                charset(content).newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < Math.min(content.length, BYTES_LOOKED_AT); i++) {
            if (content[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (starts(content, 0xFF, 0xFE) || odd > even) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(content, 0xFE, 0xFF) || even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private long known() {
        return headings().stream()
                .filter(h -> GlossaryColumns.ALL.contains(h.toLowerCase(Locale.ROOT)))
                .count();
    }

    CSVParser parser() throws IOException {
        return CSVParser.parse(
                new StringReader(text),
                CSVFormat.DEFAULT.builder().setDelimiter(separator).get());
    }

    /** The cells of the first line; none where it cannot be read. */
    List<String> headings() {
        return records(1).stream().flatMap(CSVRecord::stream).map(String::strip).toList();
    }

    /** The cells of the first lines below the headings. */
    List<List<String>> sample(int lines) {
        return records(lines + 1).stream()
                .skip(1)
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
