package org.dragoman.job;

import java.util.Locale;
import org.dragoman.language.Language;
import org.dragoman.web.Interface;
import org.dragoman.web.WebConfig;

/** A letter in the language of the one who reads it. */
record Letter(JobLetter about, Interface ui, String address) {
    /** First strong isolate and its end: a title keeps its own direction inside the subject. */
    private static final char ISOLATE = '\u2068';

    private static final char END = '\u2069';

    static Letter of(JobLetter about, WebConfig config) {
        var ui = Interface.speaking(about.to().interfaceLanguage(), config);
        return new Letter(about, ui, config.address().resolve(path(about)).toString());
    }

    private static String path(JobLetter about) {
        var job = about.job();
        return switch (about.kind()) {
            case RELIEVED, CANCELLED -> "/";
            case REVIEW, TO_REVIEW -> "/reviews/" + job.id();
            case SENT_BACK -> "/jobs/" + job.id() + "?show=back";
            case CHANGED, REVISED -> (about.to().is(job.reviewer()) ? "/reviews/" : "/jobs/") + job.id();
            case TRANSLATE, SHARE -> "/jobs/" + job.id();
        };
    }

    public Language language() {
        return ui.language();
    }

    public Job job() {
        return about.job();
    }

    public String deadline() {
        return ui.dateTime(job().deadline());
    }

    /** What has happened, in one sentence. */
    public String news() {
        var words = ui.messages(JobMessages.class);
        var language = target();
        return switch (about.kind()) {
            case TRANSLATE -> words.letter_translate(language);
            case REVIEW -> words.letter_review(language);
            case SHARE -> words.letter_share(ui.number(about.first()), ui.number(about.last()), language);
            case CHANGED -> words.letter_changed(language);
            case REVISED -> words.letter_revised(language);
            case SENT_BACK -> words.letter_sent_back(language);
            case TO_REVIEW -> words.letter_to_review(language);
            case RELIEVED -> words.letter_relieved(language);
            case CANCELLED -> words.letter_cancelled(language);
        };
    }

    /** French writes the names of languages small inside a sentence. */
    private String target() {
        var name = ui.name(job().language());
        return language() == Language.FR ? name.toLowerCase(Locale.FRENCH) : name;
    }

    /** Whether there is still something for the reader to do. */
    public boolean open() {
        return about.kind() != JobLetter.Kind.RELIEVED && about.kind() != JobLetter.Kind.CANCELLED;
    }

    public String subject() {
        return ISOLATE + job().statement().title() + END + ": " + news();
    }
}
