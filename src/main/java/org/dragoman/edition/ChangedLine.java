package org.dragoman.edition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.LineWording;
import org.dragoman.translation.WordDiff;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in two editions of a statement, or in one of them.
 *
 * @param moved whether it stands in both, but no longer between the same others
 */
public record ChangedLine(@Nullable AlignedLine older, @Nullable AlignedLine newer, boolean moved) {

    /** What became of a sentence in a language. */
    public enum Fate {
        /** Only the newer edition has it. */
        ADDED,
        /** Only the older edition has it. */
        REMOVED,
        /** It has other words. */
        CHANGED,
        /** The words are the same; how they look is not. */
        FORMATTED,
        /** It says the same in another place. */
        MOVED,
        /** It says the same. */
        KEPT
    }

    /** Where a mark of a note leads; that moves with every sentence before it. */
    private static final String PLACE = "href=\"#[^\"]*\"";

    public Fate in(Language language) {
        if (older == null) {
            return Fate.ADDED;
        } else if (newer == null) {
            return Fate.REMOVED;
        } else if (!text(older, language).equals(text(newer, language))) {
            return Fate.CHANGED;
        } else if (!look(older, language).equals(look(newer, language))) {
            return Fate.FORMATTED;
        }
        return moved ? Fate.MOVED : Fate.KEPT;
    }

    /** Whether it is another in one of some languages. */
    boolean differsIn(List<Language> languages) {
        return languages.stream().anyMatch(language -> in(language) != Fate.KEPT);
    }

    /** From what it said in a language to what it says; all of it is kept where it stands in one edition alone. */
    public List<WordDiff.Piece> words(Language language) {
        if (older == null || newer == null) {
            return List.of(new WordDiff.Piece(WordDiff.Fate.KEPT, text(line(), language)));
        }
        return WordDiff.of(text(older, language), text(newer, language));
    }

    /** The line that is there, the newer one if both are. */
    public AlignedLine line() {
        return newer != null ? newer : Objects.requireNonNull(older);
    }

    /** Its number in the older edition; 0 where it is not there. */
    public int olderNumber() {
        return older == null ? 0 : older.number();
    }

    /** Its number in the newer edition; 0 where it is not there. */
    public int newerNumber() {
        return newer == null ? 0 : newer.number();
    }

    private static String text(AlignedLine line, Language language) {
        return wording(line, language).map(LineWording::plain).orElse("");
    }

    private static String look(AlignedLine line, Language language) {
        var markup = wording(line, language).map(LineWording::markup).orElse("");
        return line.kind() + " " + line.level() + " " + line.opensParagraph() + " " + markup.replaceAll(PLACE, "");
    }

    private static Optional<LineWording> wording(AlignedLine line, Language language) {
        return Optional.ofNullable(line.wordings().get(language));
    }
}
