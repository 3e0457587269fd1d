package org.dragoman.statement;

/** What a paragraph is to the reader of an edition. */
public enum ParagraphKind {
    /** The title of the statement itself: always its first paragraph, one segment long. */
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    /** Lines that stand as they were typed, such as a program. */
    PREFORMATTED,
    NOTE
}
