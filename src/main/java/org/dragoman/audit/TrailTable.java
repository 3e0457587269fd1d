package org.dragoman.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An export as a table (CSV, RFC 4180): what a person reads of each line, and the line itself in the last column. */
final class TrailTable {
    static final String LINE = "line";

    private static final List<String> OF_ENTRY = List.of(
            "at",
            "author",
            "kind",
            "id",
            "action",
            "subject",
            "statement",
            "translation",
            "language",
            "number",
            "state",
            "before",
            "after",
            "reason");

    private TrailTable() {}

    static CSVPrinter on(Appendable text) throws IOException {
        var table = new CSVPrinter(text, CSVFormat.RFC4180);
        var headings = new ArrayList<>(List.of("place"));
        headings.addAll(OF_ENTRY);
        headings.add(LINE);
        table.printRecord(headings);
        return table;
    }

    static List<String> row(Link link) {
        var row = new ArrayList<>(List.of(Long.toString(link.place())));
        OF_ENTRY.forEach(name -> row.add(harmless(cell(link.entry().path(name)))));
        row.add(link.line());
        return row;
    }

    static List<String> row(SignedHead head) {
        var row = new ArrayList<>(List.of("head", head.at().toString()));
        while (row.size() <= OF_ENTRY.size()) {
            row.add("");
        }
        row.add(head.line());
        return row;
    }

    private static String cell(JsonNode value) {
        return value.isMissingNode() ? "" : value.asText();
    }

    /** A spreadsheet takes what begins with one of these for a formula; an apostrophe makes it a text. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
