package org.dragoman.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An edition beside another of the same statement, as the public may see it: not a word of one that was withdrawn.
 *
 * @param other null where there is none to compare with
 * @param changes from the other to this one; nothing while one of them cannot be read
 */
public record EditionComparison(Edition edition, @Nullable Edition other, EditionChanges changes) {
    private static final EditionChanges NONE = new EditionChanges(List.of(), List.of());

    /**
     * Called within a transaction.
     *
     * @param edition one that is released
     * @param from the number of the other; null for the one that it corrects
     * @throws Refusal when there is no other with that number
     */
    public static EditionComparison of(Edition edition, @Nullable Integer from) {
        var other = from == null ? corrected(edition) : sibling(edition, from);
        boolean readable = other != null && other.released();
        return new EditionComparison(
                edition, other, readable ? EditionChanges.between(Objects.requireNonNull(other), edition) : NONE);
    }

    private static Edition sibling(Edition edition, int number) {
        return edition.sibling(number)
                .filter(other -> other.number() != edition.number())
                .orElseThrow(Refusal::notFound);
    }

    /** Editions that are older than corrigenda do not say which they correct: it is the one before them. */
    private static @Nullable Edition corrected(Edition edition) {
        var corrects = edition.corrects();
        return corrects != null ? corrects : edition.before().orElse(null);
    }

    public boolean withdrawn() {
        return other != null && other.withdrawn();
    }

    /** What was corrected and why, by language, where it is the other edition that this one corrects. */
    public Map<Language, String> notes() {
        var corrects = edition.corrects();
        return corrects != null && other != null && corrects.number() == other.number() ? edition.notes() : Map.of();
    }

    /** The languages that only the newer of the two has. */
    public List<Language> added() {
        return other == null ? List.of() : without(edition, other);
    }

    /** The languages that only the older of the two has. */
    public List<Language> removed() {
        return other == null ? List.of() : without(other, edition);
    }

    private static List<Language> without(Edition one, Edition two) {
        return one.languages().stream()
                .filter(l -> !two.languages().contains(l))
                .toList();
    }
}
