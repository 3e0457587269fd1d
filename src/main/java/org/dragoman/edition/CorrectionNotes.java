package org.dragoman.edition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/**
 * What a publisher tells the readers of an edition that takes the place of another: what was corrected, and why.
 *
 * @param texts by language; none of them is blank
 */
public record CorrectionNotes(Map<Language, String> texts) {
    /** What the first edition of a statement says. */
    public static final CorrectionNotes NONE = new CorrectionNotes(Map.of());

    /** In characters. */
    static final int LONGEST = 4_000;

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    public CorrectionNotes {
        texts = Map.copyOf(texts);
    }

    /** What was written for each language; what is blank has not been written. */
    public static CorrectionNotes of(Map<Language, String> written) {
        var texts = new EnumMap<Language, String>(Language.class);
        written.forEach((language, text) -> {
            if (!text.isBlank()) {
                texts.put(language, text.strip());
            }
        });
        return new CorrectionNotes(texts);
    }

    /**
     * Holds for an edition in some languages, of which each has its note where the edition corrects another, and none
     * where it does not; refuses otherwise.
     */
    void mustSuit(List<Language> languages, boolean corrects) {
        if (!corrects && !texts.isEmpty()) {
            throw Refusal.badInput("nothing-to-correct", EditionMessages.class, EditionMessages::note_needless);
        }
        var strangers =
                texts.keySet().stream().filter(l -> !languages.contains(l)).toList();
        if (!strangers.isEmpty()) {
            throw Refusal.badInput("note-language", EditionMessages.class, m -> m.note_language(named(strangers)));
        }
        var missing = languages.stream().filter(l -> !texts.containsKey(l)).toList();
        if (corrects && !missing.isEmpty()) {
            throw Refusal.badInput("note-missing", EditionMessages.class, m -> m.note_missing(named(missing)));
        }
        if (texts.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            throw Refusal.badInput("note-long", EditionMessages.class, EditionMessages::note_long);
        }
    }

    /** Each by its own name, whatever the language that they are told in. */
    private static String named(List<Language> languages) {
        return languages.stream().map(l -> ISOLATE + l.endonym() + END).collect(Collectors.joining(" · "));
    }
}
