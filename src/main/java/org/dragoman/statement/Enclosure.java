package org.dragoman.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds whole paragraphs, and perhaps other enclosures. A paragraph names those that it stands in, the
 * outermost first; paragraphs that name an equal one share it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Enclosure.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Enclosure.Item.class, name = "item"),
    @JsonSubTypes.Type(value = Enclosure.Cell.class, name = "cell"),
    @JsonSubTypes.Type(value = Enclosure.Description.class, name = "description"),
    @JsonSubTypes.Type(value = Enclosure.Captioned.class, name = "captioned"),
    @JsonSubTypes.Type(value = Enclosure.Note.class, name = "note")
})
public sealed interface Enclosure {

    /** Answers in the name of this kind. */
    <R> R shownBy(EnclosureRenderer<R> renderer);

    /** @param quotation which of the document, from 1 */
    record Quotation(int quotation) implements Enclosure {
        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.quotation(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param list which of the document, from 1
     * @param numbering what marks its items
     * @param item which of its list; in a counted one the number that it bears
     * @param label what the source shows before it; null where the numbering alone says it
     */
    record Item(
            int list, Numbering numbering, int item, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String label)
            implements Enclosure {
        public Item(int list, Numbering numbering, int item) {
            this(list, numbering, item, null);
        }

        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.item(this);
        }
    }

    /**
     * A cell of a table.
     *
     * @param table which of the document, from 1
     * @param row from 1
     * @param column from 1; cells that span several columns count as one
     * @param header whether it heads its row or column
     * @param columns how many it spans
     * @param rows how many it spans
     * @param heads what a cell heads that is a header; nothing where the source did not say
     */
    record Cell(
            int table,
            int row,
            int column,
            boolean header,
            int columns,
            int rows,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Heads heads)
            implements Enclosure {

        /** What a header is one of. */
        public enum Heads {
            COLUMN,
            ROW
        }

        public Cell(int table, int row, int column, boolean header, int columns, int rows) {
            this(table, row, column, header, columns, rows, null);
        }

        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.cell(this);
        }
    }

    /**
     * A part of a list of terms, each with what is said about it.
     *
     * @param list which of the document, from 1
     * @param part which of its list, from 1
     * @param term whether it is a term rather than what is said about one
     */
    record Description(int list, int part, boolean term) implements Enclosure {
        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.description(this);
        }
    }

    /**
     * A figure, or the caption of one or of a table.
     *
     * @param number of the figure, from 1, or of the table as its cells have it
     */
    record Captioned(Sort sort, int number, boolean caption) implements Enclosure {

        /** What can have a caption. */
        public enum Sort {
            FIGURE,
            TABLE
        }

        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.captioned(this);
        }
    }

    /** @param note as an {@link Inline.NoteMark} names it */
    record Note(String note) implements Enclosure {
        @Override
        public <R> R shownBy(EnclosureRenderer<R> renderer) {
            return renderer.note(this);
        }
    }
}
