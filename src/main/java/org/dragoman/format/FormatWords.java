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
import org.jspecify.annotations.Nullable;

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
     * What stands under a text.
     *
     * @param url where more of it is; null where that is all
     */
    record ClosingLine(String text, @Nullable String url) {
        @Override
        public String toString() {
            return url == null ? text : text + " " + url;
        }
    }

    /**
     * What a text corrects, to whom it is owed and on which terms it may be used, line by line; nothing where it corrects
     * nothing, nobody is named and no licence is granted. Where there are several languages, each is named with those who
     * worked on it.
     */
    List<ClosingLine> closing(Imprint imprint, Language language, List<Language> texts) {
        var closing = new ArrayList<ClosingLine>();
        var correction = imprint.correction();
        if (correction != null) {
            closing.add(new ClosingLine(
                    corrects(imprint, correction, language),
                    correction.address().toString()));
        }
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
            closing.add(new ClosingLine(in(language).licence(licence.name()), licence.url()));
        }
        return closing;
    }

    /** Which edition it corrects and, where that has been said, what and why. */
    private String corrects(Imprint imprint, Correction correction, Language language) {
        var number = imprint.numberIn(correction.number(), language);
        var note = correction.in(language);
        return in(language).corrects(number) + (note == null ? "" : " " + note);
    }

    /** The lines of a text, without the empty ones between its paragraphs. */
    static List<String> lines(Brand.Said said) {
        return said.paragraphs().stream().flatMap(List::stream).toList();
    }

    private static void add(
            List<ClosingLine> closing, List<String> names, Language language, UnaryOperator<String> line) {
        if (!names.isEmpty()) {
            var joined = String.join(language.isRightToLeft() ? "، " : ", ", names);
            closing.add(new ClosingLine(line.apply(joined), null));
        }
    }

    /** Who has published what, under which number and date: the foot of a page. */
    String foot(Imprint imprint, Language language) {
        return in(language).foot(imprint.publisherIn(language), imprint.numberIn(language), dated(imprint, language));
    }
}
