package org.dragoman.translation;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed between two texts, word by word. */
public final class WordDiff {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private WordDiff() {}

    /** A stretch of text that both texts have, or only one of them. */
    public record Piece(Fate fate, String text) {}

    /** What became of a stretch of text. */
    public enum Fate {
        KEPT,
        DELETED,
        INSERTED
    }

    /** The pieces in order: without those inserted they give the older text, without those deleted the newer. */
    public static List<Piece> of(String older, String newer) {
        var words = words(older);
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (var delta : DiffUtils.diff(words, words(newer)).getDeltas()) {
            add(Fate.KEPT, words.subList(done, delta.getSource().getPosition()), pieces);
            addChange(delta, pieces);
            done = delta.getSource().last() + 1;
        }
        add(Fate.KEPT, words.subList(done, words.size()), pieces);
        return pieces;
    }

    private static void addChange(AbstractDelta<String> delta, List<Piece> pieces) {
        add(Fate.DELETED, delta.getSource().getLines(), pieces);
        add(Fate.INSERTED, delta.getTarget().getLines(), pieces);
    }

    private static void add(Fate fate, List<String> words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }
}
