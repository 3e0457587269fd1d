package org.dragoman.splitting;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;

/**
 * English and French: after a body's or a country's dotted acronym, a given name and a surname begin a sentence: "She works
 * for the U.N. Maria Lopez knew her." After an office's or a degree's they are whose it is: "the M.P. Maria Lopez".
 */
final class NextPerson {
    private static final DataFile WORDS = DataFile.of("given-names");
    private static final Set<String> GIVEN = WORDS.set("name");
    private static final Set<String> OFFICES = WORDS.set("office");
    private static final Set<String> ARTICLES = WORDS.set("article");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{Lu}\\.-?)+\\p{Lu}");
    private static final Pattern SURNAME =
            Pattern.compile("[\\s\\h](?:\\p{Lu}\\.[\\s\\h])?(?:\\p{Ll}{1,3}[ -]?)?\\p{Lu}\\p{L}+");

    private NextPerson() {}

    static boolean follows(SentenceEndCandidate candidate) {
        var word = candidate.word();
        var next = candidate.next();
        return ACRONYM.matcher(word).matches()
                && !OFFICES.contains(word)
                && GIVEN.contains(next)
                && ARTICLES.contains(candidate.wordBefore())
                && SURNAME.matcher(candidate.rest())
                        .region(next.length(), candidate.rest().length())
                        .lookingAt();
    }
}
