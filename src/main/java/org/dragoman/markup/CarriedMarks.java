package org.dragoman.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;

/**
 * Inline content that Okapi's filter would hide behind codes of its own, carried through it as text: noncharacters, which
 * no document may exchange (Unicode, chapter 23.7), around the number of what was there.
 */
public final class CarriedMarks {
    private static final Pattern MARK = Pattern.compile("\uFDD0(\\d{1,9})\uFDD1");
    private final List<ParagraphPiece.Meant> meant = new ArrayList<>();

    /** WordprocessingML that stands for a code, to be put inside a run. */
    public String text(InlineCode.Kind kind, Inline content) {
        return "<w:t>" + plain(kind, content) + "</w:t>";
    }

    /** Text that stands for a code. */
    public String plain(InlineCode.Kind kind, Inline content) {
        meant.add(new ParagraphPiece.Meant(kind, content));
        return "\uFDD0" + (meant.size() - 1) + "\uFDD1";
    }

    /** WordprocessingML that stands for a code, to be put between runs. */
    public String run(InlineCode.Kind kind, Inline content) {
        return "<w:r>" + text(kind, content) + "</w:r>";
    }

    /** What the filter made of a paragraph, with the codes in their places again. */
    public List<ParagraphPiece> restored(List<ParagraphPiece> pieces) {
        var restored = new ArrayList<ParagraphPiece>();
        for (var piece : pieces) {
            if (piece instanceof ParagraphPiece.Text text) {
                restore(text.text(), restored);
            } else {
                restored.add(piece);
            }
        }
        return restored;
    }

    /** The marks that stand in a text, in their order. */
    List<String> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(mark -> Integer.parseInt(mark.substring(1, mark.length() - 1)) < meant.size())
                .toList();
    }

    private void restore(String text, List<ParagraphPiece> restored) {
        var mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            add(text.substring(end, mark.start()), restored);
            restored.add(of(mark));
            end = mark.end();
        }
        add(text.substring(end), restored);
    }

    private static void add(String text, List<ParagraphPiece> restored) {
        if (!text.isEmpty()) {
            restored.add(new ParagraphPiece.Text(text));
        }
    }

    private ParagraphPiece of(Matcher mark) {
        int number = Integer.parseInt(mark.group(1));
        return number < meant.size() ? meant.get(number) : new ParagraphPiece.Text(mark.group());
    }
}
