package org.dragoman.splitting;

import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * English and French: a small letter goes on with the sentence, also after “Why?”. It does not where a name begins small
 * ("al-Hasan", "iPhone", "de Mistura"), where a list item does ("b) Rents"), nor where someone writes in haste, without
 * capitals: "no idea. ask him". Where an organisation's own rules end a sentence at another sign, no letter counts.
 */
final class SmallLetter implements Continuation {
    private static final String BETWEEN = "[\\s\\h“‘\"'«‹(\\[–—-]+";
    private static final Pattern SMALL = Pattern.compile(BETWEEN + "\\p{Ll}");
    private static final DataFile WORDS = DataFile.of("sentence-starts");
    private static final Pattern NAME_OR_ITEM = Pattern.compile(BETWEEN
            + "(?:" + WORDS.alternation("article") + "[-‑]\\p{Lu}|[ei]\\p{Lu}"
            + "|(?:\\p{Ll}|[ivx]{2,4})[).][\\s\\h]+\\p{Lu}"
            + "|i(?:[\\s\\h]|[’']" + WORDS.alternation("elided") + "\\s))");

    private static final Pattern PARTICLE_AND_NAME =
            Pattern.compile("\\s" + WORDS.alternation("particle") + "\\s\\p{Lu}\\p{Ll}");
    private static final Pattern WORD = Pattern.compile("(?:.*\\p{Ll})?\\p{Ll}[”’]?");
    private static final Pattern LAST_WORD =
            Pattern.compile("(?:^|[\\s\\h“‘«(\"-])(?<word>\\p{L}\\p{Ll}+)(?:[’']\\p{Ll}{1,2})?\\h?$");
    private static final int REACH = 30;

    private static final Pattern ADDRESS = Pattern.compile("[\\s\\h](?:https?://|www\\.)");
    private static final Pattern ONE_MARK = Pattern.compile("[.?!]|[?!]{2}");
    private static final Pattern CRY = Pattern.compile("[?!]{1,2}");
    private static final int WORDS_OF_A_CLAUSE = 3;
    /** Quotes, and the rows of cries that small letters go on with: "Alas! thrice alas! we lost." */
    private static final Pattern QUOTED_OR_CRIED = Pattern.compile("[“”«»\"‘?!]");
    /** Three words to the end of a clause or a fourth. */
    private static final Pattern CLAUSE = Pattern.compile("\\p{Ll}[\\p{L}’'-]*(?:[\\s\\h][\\p{L}’'-]+){2,3}");

    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.{3}");
    private static final int LONGEST_STAMMER = 5;

    private static final Pattern SHOUT = Pattern.compile("[?!]{3,}");

    private final WordList words;
    private final boolean hasParticles;
    private final Set<String> joining;

    SmallLetter(WordList words, Language language) {
        this.words = words;
        this.hasParticles = language == Language.EN;
        this.joining = WORDS.set("joining-" + language.tag());
    }

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        return isStammer(candidate)
                || (Characters.isMark(candidate.line().charAt(candidate.mark()))
                        && follows(SMALL, candidate)
                        && !follows(NAME_OR_ITEM, candidate)
                        && !isParticle(candidate)
                        && !isHasty(candidate));
    }

    /** "I… I do not know". */
    private static boolean isStammer(SentenceEndCandidate candidate) {
        var word = candidate.word();
        return ELLIPSIS.matcher(candidate.ending()).matches()
                && word.length() <= LONGEST_STAMMER
                && word.equals(candidate.next());
    }

    private static boolean follows(Pattern pattern, SentenceEndCandidate candidate) {
        return pattern.matcher(candidate.line())
                .region(candidate.end(), candidate.line().length())
                .lookingAt();
    }

    /** "They met. de Mistura left": a French sentence would write De. */
    private boolean isParticle(SentenceEndCandidate candidate) {
        return hasParticles
                && follows(PARTICLE_AND_NAME, candidate)
                && candidate.word().length() > 2
                && WORD.matcher(candidate.word()).matches();
    }

    /** "no idea. ask him", "HELP!!! my bird is ill", "They met. https://…", but not "the rev. edition". */
    private boolean isHasty(SentenceEndCandidate candidate) {
        var ending = candidate.ending();
        return SHOUT.matcher(ending).matches()
                || (CRY.matcher(ending).matches() && isBetweenClauses(candidate))
                || (ONE_MARK.matcher(ending).matches()
                        && (beganSmall(candidate) || follows(ADDRESS, candidate))
                        && isFullWord(candidate));
    }

    /** "So proud of our team! thank you all for coming.", but neither "Alas! the king", nor "Why? he asked". */
    private boolean isBetweenClauses(SentenceEndCandidate candidate) {
        var clause = CLAUSE.matcher(candidate.rest());
        return candidate.wordsSoFar().size() >= WORDS_OF_A_CLAUSE
                && !QUOTED_OR_CRIED.matcher(candidate.soFar()).find()
                && clause.lookingAt()
                && !joining.contains(candidate.next())
                && SentenceEndCandidate.words(clause.group()).stream().noneMatch(w -> words.has(WordClass.SAYING, w));
    }

    private static boolean beganSmall(SentenceEndCandidate candidate) {
        return Character.isLowerCase(candidate.line().charAt(candidate.text()));
    }

    private boolean isFullWord(SentenceEndCandidate candidate) {
        var tail = candidate.between(Math.max(candidate.start(), candidate.mark() - REACH), candidate.mark());
        var word = LAST_WORD.matcher(tail);
        return word.find() && !(candidate.isFullStop() && isAbbreviation(word.group("word")));
    }

    private boolean isAbbreviation(String word) {
        return Truncation.is(word) || WordClass.ABBREVIATIONS.stream().anyMatch(c -> words.has(c, word + "."));
    }
}
