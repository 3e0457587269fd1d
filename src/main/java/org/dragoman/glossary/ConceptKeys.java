package org.dragoman.glossary;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Makes up keys for concepts whose author has none in mind. Thread-safe. */
final class ConceptKeys {
    private static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    private static final int LONGEST = 60;

    private ConceptKeys() {}

    /** A key such as {@code tal-afar} made of a term; empty if nothing of the term can stand in one. */
    static String of(String term) {
        var key = ASCII.transliterate(term)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʿʾ`]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST).replaceAll("-$", "");
    }

    /** A key made of a term that no concept has. */
    static String free(String term) {
        var key = of(term);
        var free = key;
        for (int number = 2; !key.isEmpty() && (Definition.isReserved(free) || isTaken(free)); number++) {
            free = key + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(String key) {
        return Concept.withKey(key).isPresent();
    }
}
