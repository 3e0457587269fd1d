package org.dragoman.past;

import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What a past statement is called, and from which language it was translated into which. */
record PastHeading(String title, Language from, Language to) {
    private static final int LONGEST_TITLE = 300;

    PastHeading {
        title = title.replaceAll("\\s+", " ").strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || title.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.badInput("title", PastMessages.class, m -> m.bad_title(LONGEST_TITLE));
        }
        if (from == to) {
            throw sameLanguage();
        }
    }

    static Refusal sameLanguage() {
        return Refusal.badInput("language", PastMessages.class, PastMessages::same_language);
    }
}
