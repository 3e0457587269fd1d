package org.dragoman.web;

import java.util.Optional;
import org.dragoman.language.Language;

/** What the person who is asking has chosen as the language of the interface, if we know them. */
public interface LanguagePreference {
    Optional<Language> preferred();

    /** Remembers a choice, where there is someone to remember it for. */
    void prefer(Language language);
}
