package org.dragoman.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.bound.Budget;

/**
 * One block of a document.
 *
 * <p>In the text, inline codes stand as {@code <1>}…{@code </1>} for pairs and {@code <2/>} for standalone ones,
 * numbered in order from 1 within the paragraph; numbers that the original text itself holds in this notation are
 * passed over. A {@code \n} is a line break that the author made.
 *
 * @param level of a heading, from 1; of a list item, the depth of its list, from 1; otherwise 0
 * @param text without white space at either end
 * @param codes every token of the text, in order; both ends of a pair
 * @param enclosures what the paragraph stands in, the outermost first
 */
public record ExtractedParagraph(
        ParagraphKind kind, int level, String text, List<InlineCode> codes, List<Enclosure> enclosures) {
    /** What can be a token. */
    private static final Pattern TOKEN = Pattern.compile("</?\\d+>|<\\d+/>");

    public ExtractedParagraph {
        codes = List.copyOf(codes);
        enclosures = List.copyOf(enclosures);
    }

    /** A paragraph that stands in nothing. */
    public ExtractedParagraph(ParagraphKind kind, int level, String text, List<InlineCode> codes) {
        this(kind, level, text, codes, List.of());
    }

    static ExtractedParagraph titled(String title) {
        return new ExtractedParagraph(ParagraphKind.TITLE, 0, title, List.of());
    }

    /** The same as the title of a statement: on one line, and without codes if they only please the eye. */
    ExtractedParagraph asTitle() {
        return codes.stream().allMatch(code -> code.content().forTheEyeOnly())
                ? titled(plainText())
                : new ExtractedParagraph(ParagraphKind.TITLE, 0, text.replaceAll("\\s+", " "), codes);
    }

    /** The text on one line, without its codes. */
    public String plainText() {
        return plain(text, codes.stream().map(InlineCode::token).collect(Collectors.toSet()));
    }

    /** The text without its codes, each of its lines for itself; blank ones are left out. */
    public List<String> plainLines() {
        var tokens = codes.stream().map(InlineCode::token).collect(Collectors.toSet());
        return text.lines()
                .map(line -> plain(line, tokens))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A text on one line, without these of what could be tokens in it. */
    static String plain(String text, Set<String> tokens) {
        var plain = tokens.isEmpty()
                ? text
                : TOKEN.matcher(text)
                        .replaceAll(
                                found -> tokens.contains(found.group()) ? "" : Matcher.quoteReplacement(found.group()));
        return plain.replaceAll("\\s+", " ").strip();
    }

    /** The same paragraph in another role. */
    public ExtractedParagraph as(ParagraphKind newKind, int newLevel) {
        return new ExtractedParagraph(newKind, newLevel, text, codes, enclosures);
    }

    /** The same paragraph inside of these. */
    public ExtractedParagraph in(List<Enclosure> around) {
        Budget.keep(around.size());
        return new ExtractedParagraph(kind, level, text, codes, around);
    }
}
