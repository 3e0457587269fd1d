package org.dragoman.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dragoman.segment.Token;

/** Findings as a table to keep: CSV in UTF-8 (RFC 4180). */
final class FindingSheet {
    private FindingSheet() {}

    static String write(List<StatementFindingsPage.Row> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord(
                    "language", "segment", "check", "severity", "waived", "message", "source", "translation");
            for (var row : rows) {
                printer.printRecord(
                        row.language(),
                        row.number(),
                        row.check(),
                        row.severity().name().toLowerCase(Locale.ROOT),
                        row.waived(),
                        harmless(row.message()),
                        harmless(text(row.source())),
                        harmless(text(row.target())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail", e);
        }
        return text.toString();
    }

    private static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }

    /** A spreadsheet takes what begins with one of these for a formula; an apostrophe makes it a text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
