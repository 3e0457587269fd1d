package org.dragoman.format;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;

/** What the files of an edition say about it, in the words, digits and calendars of each language. */
@Singleton
class FormatWords {
    private final WebConfig web;

    @Inject
    FormatWords(WebConfig web) {
        this.web = web;
    }

    FormatMessages in(Language language) {
        return Refusal.messages(FormatMessages.class, language);
    }

    /** The date that a statement bears. */
    String dated(Imprint imprint, Language language) {
        return Interface.speaking(language, web).date(imprint.dated());
    }

    /** Who has published what, under which number and date: the foot of a page. */
    String foot(Imprint imprint, Language language) {
        return in(language).foot(imprint.organisation(), imprint.numberIn(language), dated(imprint, language));
    }
}
