package org.dragoman.format;

/**
 * The elements that the text of an edition is made of, as HTML names them ({@link org.dragoman.rendering.BlockHtml}). They
 * are closed: a format answers for each of them, in a switch that does not compile when one is missing.
 */
enum ContentTag {
    P,
    PRE,
    H2,
    H3,
    H4,
    H5,
    H6,
    BLOCKQUOTE,
    OL,
    UL,
    LI,
    TABLE,
    TR,
    TD,
    TH,
    CAPTION,
    DL,
    DT,
    DD,
    FIGURE,
    FIGCAPTION,
    /** A note, or a part of a list of terms, as its class says. */
    DIV,
    STRONG,
    EM,
    U,
    S,
    DEL,
    INS,
    SUP,
    SUB,
    MARK,
    SMALL,
    CODE,
    KBD,
    SAMP,
    VAR,
    Q,
    CITE,
    DFN,
    ABBR,
    A,
    BDI,
    BDO,
    /** A sentence with its id, or words of another language. */
    SPAN,
    BR;

    /** Whether it holds paragraphs or is one, rather than standing inside one. */
    boolean isBlock() {
        return compareTo(STRONG) < 0;
    }
}
