package org.dragoman.archive;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of an edition in all its languages, and how to quote it.
 *
 * @param wordings that of the page's language first
 * @param last the number of the last sentence of the edition
 */
record SentencePage(Masthead masthead, int number, int last, List<Wording> wordings) {

    /**
     * What it says in a language; empty where the edition does not say it.
     *
     * @param provenance where it comes from, in the language of the page
     */
    record Wording(
            Language language, String markup, String provenance, @Nullable String writer, @Nullable String reviewer) {

        /** @param spoken the language of the page */
        static Wording of(AlignedLine line, Language language, Language spoken) {
            var wording = line.wordings().get(language);
            if (wording == null) {
                return new Wording(language, "", "", null, null);
            }
            var known = wording.provenance();
            if (known == null) {
                var unknown = Refusal.messages(OriginMessages.class, spoken).not_kept();
                return new Wording(language, wording.markup(), unknown, null, null);
            }
            var said = OriginWords.in(spoken).sentence(known);
            return new Wording(language, wording.markup(), said, known.writer(), known.reviewer());
        }
    }

    /** All languages in which it is said. */
    public List<Language> tongues() {
        return wordings.stream().map(Wording::language).toList();
    }
}
