package org.dragoman.splitting;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.bound.Budget;
import org.dragoman.language.Language;

/**
 * The second step of segmentation: of the places where segmentation rules (SRX) let a sentence end, those where it does.
 *
 * <p>SRX sees the few characters around a place and compares them with patterns. It cannot say where the sentence began,
 * whether a bracket or a quotation is part of it, or whether it is complete. This step can, and it only ever joins what
 * the rules would cut; these are all its reasons:
 *
 * <ol>
 *   <li>nothing that can be read stands before the mark;
 *   <li>{@link SmallLetter}: a small letter follows;
 *   <li>{@link PersianEllipsis}: a pause;
 *   <li>{@link Bracketed}: the place lies in a bracket that was opened in mid-sentence;
 *   <li>{@link ListLabel}: the sentence holds nothing but the number or letter of a list item;
 *   <li>{@link DashedLabel}: it holds nothing but what labels it before a dash;
 *   <li>{@link DashedAside}: an aside between dashes asks or exclaims;
 *   <li>{@link QuotedSource}: a bracket says where a quotation is taken from;
 *   <li>{@link LatinAbbreviation}, {@link ArabicAbbreviation}, {@link PersianAbbreviation}: an abbreviation that may also
 *       be the last word of a sentence is not the last word of this one;
 *   <li>{@link LatinQuotation}, {@link ArabicScriptQuotation}: a quotation ends, and the sentence around it goes on.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class SentenceEnds {
    private final List<Continuation> continuations;

    private SentenceEnds(List<Continuation> continuations) {
        this.continuations = continuations;
    }

    public static SentenceEnds of(Language language, WordList words) {
        return new SentenceEnds(List.of(
                SentenceEndCandidate::isEmpty,
                capital(language, words),
                ellipsis(language, words),
                new Bracketed(),
                new ListLabel(),
                new DashedLabel(),
                new DashedAside(),
                new QuotedSource(),
                abbreviation(language, words),
                quotation(language, words)));
    }

    private static Continuation capital(Language language, WordList words) {
        return switch (language) {
            case EN, FR -> new SmallLetter(words, language);
            case AR, FA -> candidate -> false;
        };
    }

    private static Continuation ellipsis(Language language, WordList words) {
        return language == Language.FA ? new PersianEllipsis(words) : candidate -> false;
    }

    private static Continuation abbreviation(Language language, WordList words) {
        return switch (language) {
            case EN, FR -> new LatinAbbreviation(words);
            case AR -> new ArabicAbbreviation(words);
            case FA -> new PersianAbbreviation(words);
        };
    }

    private static Continuation quotation(Language language, WordList words) {
        return switch (language) {
            case EN, FR -> new LatinQuotation(words);
            case AR, FA -> new ArabicScriptQuotation(language, words);
        };
    }

    /**
     * The candidates at which a sentence ends.
     *
     * @param line a line without inline codes
     * @param candidates positions in the line, ascending, each after a mark and what closes with it
     */
    public List<Integer> among(CharSequence line, List<Integer> candidates) {
        var ends = new ArrayList<Integer>();
        var start = skipSpace(line, 0);
        var text = skipSigns(line, start);
        for (var end : candidates) {
            Budget.step();
            var candidate = SentenceEndCandidate.of(line, start, text, end);
            if (continuations.stream().noneMatch(c -> c.goesOn(candidate))) {
                ends.add(end);
                start = skipSpace(line, end);
                text = skipSigns(line, start);
            }
        }
        return ends;
    }

    private static int skipSpace(CharSequence line, int from) {
        var i = from;
        while (i < line.length() && Characters.isSpace(line.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipSigns(CharSequence line, int from) {
        var i = from;
        while (i < line.length() && !Character.isLetterOrDigit(Character.codePointAt(line, i))) {
            i += Character.charCount(Character.codePointAt(line, i));
        }
        return i;
    }
}
