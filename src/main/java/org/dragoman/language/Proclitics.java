package org.dragoman.language;

import java.util.stream.Stream;

/**
 * What Arabic writes in one with the word after it: a conjunction, a preposition, the article, in this order. Some of it
 * stands here as regular expressions.
 */
public final class Proclitics {
    private static final DataFile FILE = DataFile.of("proclitics", Language.AR);

    /** The letters that are a conjunction. */
    public static final String CONJUNCTIONS = letters("conjunction");

    /** The letters that are a preposition. */
    public static final String PREPOSITIONS = letters("preposition") + letters("like");

    public static final String ARTICLE = letters("article");

    /** The article with the preposition that it merges with: للعراق. */
    public static final String MERGED = letters("merged");

    /** A regular expression, like those that follow. */
    public static final String CONJUNCTION = "[" + CONJUNCTIONS + "]";

    public static final String PREPOSITION = "[" + PREPOSITIONS + "]";

    /** A conjunction or a preposition, but for ك, which too many words begin with. */
    public static final String LETTER = "[" + CONJUNCTIONS + letters("preposition") + "]";

    /** The article, with what may stand before it. */
    public static final String DEFINITE = CONJUNCTION + "?(?:" + PREPOSITION + "?" + ARTICLE + "|" + MERGED + ")";

    private Proclitics() {}

    private static String letters(String kind) {
        return String.join("", FILE.words(kind).toList());
    }

    /** A word with the proclitics that stand before a number or a noun, in each way of joining them. */
    public static Stream<String> joinedTo(String word) {
        return FILE.words("joined").map(proclitics -> proclitics + word);
    }
}
