package org.dragoman.format;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dragoman.brand.Brand;
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

    /**
     * To whom a text is owed and on which terms it may be used, line by line; nothing where nobody is named and no licence
     * is granted. Where there are several languages, each is named with those who worked on it.
     */
    List<String> closing(Imprint imprint, Language language, List<Language> texts) {
        var closing = new ArrayList<String>();
        for (var text : texts) {
            var credits = imprint.attribution().in(text);
            var of = texts.size() > 1 ? text.endonym() + ": " : "";
            add(
                    closing,
                    credits.translators(),
                    language,
                    names -> of + in(language).translated_by(names));
            add(
                    closing,
                    credits.reviewers(),
                    language,
                    names -> of + in(language).reviewed_by(names));
        }
        var licence = imprint.attribution().licence();
        if (licence != null) {
            closing.add(in(language).licence(licence.name()) + " " + licence.url());
        }
        return closing;
    }

    /** The lines of a text, without the empty ones between its paragraphs. */
    static List<String> lines(Brand.Said said) {
        return said.paragraphs().stream().flatMap(List::stream).toList();
    }

    private static void add(List<String> closing, List<String> names, Language language, UnaryOperator<String> line) {
        if (!names.isEmpty()) {
            closing.add(line.apply(String.join(language.isRightToLeft() ? "، " : ", ", names)));
        }
    }

    /** Who has published what, under which number and date: the foot of a page. */
    String foot(Imprint imprint, Language language) {
        return in(language).foot(imprint.publisherIn(language), imprint.numberIn(language), dated(imprint, language));
    }
}
