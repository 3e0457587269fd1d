package org.dragoman.archive;

import java.util.Locale;
import org.dragoman.language.Language;
import org.dragoman.provenance.Origin;
import org.dragoman.provenance.TextProvenance;
import org.dragoman.web.Refusal;

/** Says in a language where a text comes from. */
record OriginWords(OriginMessages words) {
    static OriginWords in(Language language) {
        return new OriginWords(Refusal.messages(OriginMessages.class, language));
    }

    /** All of it, in one sentence; a source was translated and approved by nobody. */
    String whole(TextProvenance text) {
        return text.origin() == Origin.ORIGINAL ? origin(text) : words.said(origin(text), review(text));
    }

    /** The same, with a full stop and as a sentence begins. */
    String sentence(TextProvenance text) {
        var whole = whole(text);
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1) + ".";
    }

    String origin(TextProvenance text) {
        var origin =
                switch (text.origin()) {
                    case ORIGINAL -> words.original();
                    case PERSON -> words.person();
                    case EXACT_MATCH -> words.exact_match();
                    case FUZZY_MATCH -> words.fuzzy_match();
                    case MACHINE -> words.machine();
                    case IMPORTED -> words.imported();
                    case UNKNOWN -> words.unknown();
                };
        return text.edited() ? words.edited(origin) : origin;
    }

    String review(TextProvenance text) {
        if (text.origin() == Origin.ORIGINAL) {
            return "";
        }
        return switch (text.review()) {
            case NONE -> words.no_review();
            case BY_WRITER -> words.by_writer();
            case FOUR_EYES -> words.four_eyes();
        };
    }
}
