package org.dragoman.okapi;

import java.util.regex.Pattern;
import org.dragoman.statement.Enclosure;

/** Counts the cells of a Markdown table: each pipe ends or begins one, and a line of hyphens ends its head. */
final class MarkdownTable {
    private static final Pattern DELIMITERS = Pattern.compile("[\\s|:]*-[\\s|:-]*");

    private final EnclosureNumbers numbers;
    private int table;
    private int row;
    private int column;
    private boolean headed;
    private boolean onLine;

    MarkdownTable(EnclosureNumbers numbers) {
        this.numbers = numbers;
    }

    /** A line without a pipe ends the table. */
    void endLine() {
        table = onLine ? table : 0;
        onLine = false;
        column = 0;
    }

    /**
     * Takes note of markup that holds a pipe.
     *
     * @param afterText whether text stands before it on its line
     */
    void pipe(String markup, boolean afterText) {
        if (table == 0) {
            table = numbers.nextTable();
            row = 0;
            headed = false;
        }
        if (DELIMITERS.matcher(markup).matches()) {
            headed = true;
            onLine = true;
            return;
        }
        if (!onLine) {
            row++;
            column = afterText ? 1 : 0;
            onLine = true;
        }
        column++;
    }

    /** The cell after the last pipe. */
    Enclosure cell() {
        return cell(column);
    }

    /** The cell before the first pipe of a line. */
    Enclosure firstCell() {
        return cell(1);
    }

    private Enclosure cell(int at) {
        return new Enclosure.Cell(table, row, at, !headed, 1, 1);
    }
}
