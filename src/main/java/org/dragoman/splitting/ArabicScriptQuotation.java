package org.dragoman.splitting;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/**
 * Arabic and Persian: a quotation with its own question mark, exclamation mark or ellipsis ends the sentence, unless it
 * is embedded in the sentence or a reporting clause follows. A full stop in it ends the sentence unless a reporting
 * clause follows.
 */
final class ArabicScriptQuotation implements Continuation {
    private static final DataFile QUOTATIONS = DataFile.of("quotations");
    private static final int LONGEST_CLAUSE = 6;

    /** In Arabic: "so he cried", "with these words he ended". */
    private static final Set<String> SO = QUOTATIONS.set("so-ar");

    private static final Set<String> AUXILIARIES = QUOTATIONS.set("auxiliary-ar");

    private static final Set<String> THEN = QUOTATIONS.set("then-ar");

    private static final Set<String> THUS = QUOTATIONS.set("thus");

    private static final Pattern CLOSING_MARKS = Pattern.compile("[.،؛:؟!…]+$");

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[.؟!…،؛:«]| و ");
    /** "He asked: «" is said of the next quotation. */
    private static final Pattern INTRODUCED = Pattern.compile("\\s?:");

    /** "said the man.", "said the man smiling.", in Arabic "while he smiled". */
    private static final Pattern SHORT_CLAUSE = Pattern.compile("[^\\s.؟!…،؛:«]+(?:\\s[^\\s.؟!…،؛:«]+){1,2}(?:\\s"
            + QUOTATIONS.alternation("while-ar") + "(?:\\s[^\\s.؟!…،؛:«]+){1,4})?\\.(?:\\s|$)");

    /** In Arabic: "and ran", "and ran fast", "then he ran away": what the speaker did, in words too few for another sentence. */
    private static final Pattern SMALL_CONTINUATION = Pattern.compile("(?:[وف]\\p{L}{2,}(?:\\s\\p{L}+(?:اً|ًا))?|"
            + QUOTATIONS.alternation("then-ar") + "(?:\\s\\p{L}[\\p{L}\\p{M}]*){1,3})[.؟!…][»”\"]?(?:\\s|$)");

    /** In Arabic: "he asked her". */
    private static final Pattern OBJECT_PRONOUN = ending(3, "object-ar");

    private static final Pattern IMPERFECT_IN_ARABIC = Pattern.compile("[يتن]\\p{L}");

    /** In Persian, where it is a word of its own. */
    private static final String AND = "و";

    /** In Persian: "was asking". */
    private static final String IMPERFECT = "می\u200C";

    /** In Persian: "I asked", "we asked". */
    private static final Pattern PERSONAL_ENDING = ending(2, "person-fa");
    /** In Persian: what was said stands in the clause itself, so that the quotation before it is a sentence of its own. */
    private static final String OBJECT_MARKER = "را";

    /** In Persian: "we shall ask" tells of no question that was asked. */
    private static final String FUTURE = "خواه";

    /** In Persian: a verb and the few words of its subject, none of which opens a clause. */
    private static final Pattern INVERTED = Pattern.compile("(?<verb>[^\\s.؟!…،؛:«]+)(?:\\s(?!(?:"
            + QUOTATIONS.alternation("content-fa")
            + ")[\\s.،؛])(?<second>[^\\s.؟!…،؛:«]+))(?:\\s[^\\s.؟!…،؛:«]+)?[.،؛]");

    /** In Arabic: "was her question". */
    private static final Pattern WAS_NOUN =
            Pattern.compile(QUOTATIONS.alternation("was-ar") + "\\s(?<noun>\\p{L}+)(?:[\\s.،]|$)");
    /** In Persian: "her only question was". */
    private static final Pattern NOUN_WAS = Pattern.compile("(?!" + QUOTATIONS.alternation("this-fa")
            + "\\s)(?:[\\p{L}\\u200C]+\\s){1,2}?(?<noun>\\p{L}+)(?:\\s[\\p{L}\\u200C]+){0,3}\\s"
            + QUOTATIONS.alternation("was-fa") + "[.،]");

    private final Language language;
    private final WordList words;

    ArabicScriptQuotation(Language language, WordList words) {
        this.language = language;
        this.words = words;
    }

    private static Pattern ending(int lettersBefore, String kind) {
        return Pattern.compile("(?<=\\p{L}{" + lettersBefore + "})" + QUOTATIONS.alternation(kind) + "$");
    }

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        var quote = ClosingQuote.of(candidate);
        if (quote == null) {
            return !candidate.isFullStop() && isReportedUnquoted(candidate);
        }
        if (candidate.isFollowedByQuotation()) {
            return false;
        }
        if (quote.beginsSentence(candidate)) {
            return candidate.isFullStop()
                    ? isReported(candidate) && !isSummedUp(candidate)
                    : isReported(candidate) || isNamed(candidate);
        }
        var isEmbedded = isEmbedded(quote, candidate.line());
        return candidate.isFullStop()
                ? isEmbedded && (isSmall(candidate) || candidate.next().equals(AND))
                : isEmbedded || isJoined(candidate) || isSmall(candidate) || saysMore(candidate);
    }

    /** "لا! صرخت الأم.": a question or a cry without quotation marks, and a clause that says no more than whose it is. */
    private boolean isReportedUnquoted(SentenceEndCandidate candidate) {
        var clause = SHORT_CLAUSE.matcher(candidate.rest());
        return clause.lookingAt() && isReported(candidate);
    }

    /** No colon and no comma introduces the quotation, so it is a part of the sentence. */
    private static boolean isEmbedded(ClosingQuote quote, CharSequence line) {
        return ":،؛,".indexOf(quote.before(line)) < 0;
    }

    private boolean isSmall(SentenceEndCandidate candidate) {
        return language == Language.AR
                && !words.has(WordClass.WAW, Vowels.remove(candidate.next()))
                && SMALL_CONTINUATION.matcher(candidate.rest()).lookingAt();
    }

    /** In Arabic: "then he said: «", of the same person. */
    private boolean saysMore(SentenceEndCandidate candidate) {
        var clause = SentenceEndCandidate.words(Vowels.remove(END_OF_CLAUSE.split(candidate.rest(), 2)[0]));
        return language == Language.AR
                && clause.size() > 1
                && THEN.contains(clause.get(0))
                && isSaying(clause.get(1), OBJECT_PRONOUN);
    }

    private boolean isJoined(SentenceEndCandidate candidate) {
        return words.has(WordClass.ATTACHED, Vowels.remove(candidate.next()));
    }

    /** After what was said and ended: "Thus spoke Saadi". */
    private static boolean isSummedUp(SentenceEndCandidate candidate) {
        return SentenceEndCandidate.words(Vowels.remove(END_OF_CLAUSE.split(candidate.rest(), 2)[0])).stream()
                .anyMatch(THUS::contains);
    }

    private boolean isNamed(SentenceEndCandidate candidate) {
        return isJoined(candidate)
                || words.has(WordClass.QUOTED, Vowels.remove(candidate.next()))
                || isSubject(candidate.rest());
    }

    /** "“Where is he?” was her question": the quotation is the subject of what follows. */
    private boolean isSubject(String rest) {
        var predicate = (language == Language.AR ? WAS_NOUN : NOUN_WAS).matcher(Vowels.remove(rest));
        return predicate.lookingAt()
                && words.has(
                        WordClass.QUOTED,
                        OBJECT_PRONOUN.matcher(predicate.group("noun")).replaceFirst(""));
    }

    private boolean isReported(SentenceEndCandidate candidate) {
        return language == Language.AR
                ? isReportedInArabic(candidate)
                : endsWithVerbOfSaying(candidate.rest()) || isInverted(candidate.rest());
    }

    private boolean isReportedInArabic(SentenceEndCandidate candidate) {
        var clause = SentenceEndCandidate.words(Vowels.remove(candidate.rest())).stream()
                .map(w -> CLOSING_MARKS.matcher(w).replaceFirst(""))
                .dropWhile(SO::contains)
                .limit(2)
                .toList();
        return !clause.isEmpty()
                && (isSaying(clause.get(0), OBJECT_PRONOUN)
                        || (AUXILIARIES.contains(clause.get(0))
                                && clause.size() > 1
                                && IMPERFECT_IN_ARABIC.matcher(clause.get(1)).lookingAt()
                                && isSaying(clause.get(1), OBJECT_PRONOUN)));
    }

    private boolean endsWithVerbOfSaying(String rest) {
        var words = END_OF_CLAUSE.split(rest, 2)[0];
        var clause = SentenceEndCandidate.words(words);
        return !INTRODUCED.matcher(rest.substring(words.length())).lookingAt()
                && !clause.isEmpty()
                && clause.size() <= LONGEST_CLAUSE
                && !clause.contains(OBJECT_MARKER)
                && clause.stream().noneMatch(w -> w.startsWith(FUTURE))
                && isSaying(clause);
    }

    /** In Persian: "asked the judge.", but not "asked why.", "asked: …". */
    private boolean isInverted(String rest) {
        var clause = INVERTED.matcher(rest);
        return clause.lookingAt()
                && (isSaying(clause.group("verb"), PERSONAL_ENDING)
                        || words.has(WordClass.SAYING, clause.group("verb") + " " + clause.group("second")));
    }

    private boolean isSaying(List<String> clause) {
        var last = clause.get(clause.size() - 1);
        return isSaying(last, PERSONAL_ENDING)
                || (clause.size() > 1 && isSaying(clause.get(clause.size() - 2) + " " + last, PERSONAL_ENDING));
    }

    private boolean isSaying(String verb, Pattern ending) {
        return words.has(WordClass.SAYING, verb)
                || words.has(WordClass.SAYING, ending.matcher(verb).replaceFirst(""))
                || words.has(WordClass.SAYING, verb.replace(IMPERFECT, ""));
    }
}
