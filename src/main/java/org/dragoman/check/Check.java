package org.dragoman.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

import static org.dragoman.check.Limit.ADVICE;
import static org.dragoman.check.Limit.CODES;
import static org.dragoman.check.Limit.CONTENT;
import static org.dragoman.check.Limit.GLOSSARY;
import static org.dragoman.check.Limit.NONE;
import static org.dragoman.check.Limit.SEVERAL_SEGMENTS;
import static org.dragoman.check.Severity.ERROR;
import static org.dragoman.check.Severity.INFO;
import static org.dragoman.check.Severity.WARNING;

/**
 * One question asked of a translation, in the order in which checks are listed. A check of a pair is its line here and
 * one {@link TextCheck}; what the glossary, the other segments or a proofreader find has no such class, and says in its
 * line what its message is, with words that stand for any. Thread-safe.
 */
public enum Check {
    EMPTY(Empty::new, ERROR, CONTENT, CheckMessages::empty_name, CheckMessages::empty_help),
    UNTRANSLATED(Untranslated::new, ERROR, NONE, CheckMessages::untranslated_name, CheckMessages::untranslated_help),
    NUM_MISMATCH(NumMismatch::new, ERROR, NONE, CheckMessages::num_mismatch_name, CheckMessages::num_mismatch_help),
    NUM_CALENDAR(NumCalendar::new, INFO, NONE, CheckMessages::num_calendar_name, CheckMessages::num_calendar_help),
    TAGS(Tags::new, ERROR, CODES, CheckMessages::tags_name, CheckMessages::tags_help),
    TAG_ORDER(TagOrder::new, INFO, NONE, CheckMessages::tag_order_name, CheckMessages::tag_order_help),
    URL(Urls::new, ERROR, NONE, CheckMessages::url_name, CheckMessages::url_help),
    WRONG_SCRIPT(WrongScript::new, ERROR, NONE, CheckMessages::wrong_script_name, CheckMessages::wrong_script_help),
    BRACKETS(Brackets::new, ERROR, NONE, CheckMessages::brackets_name, CheckMessages::brackets_help),
    QUOTES(Quotes::new, ERROR, NONE, CheckMessages::quotes_name, CheckMessages::quotes_help),
    BIDI_CTRL(BidiCtrl::new, ERROR, NONE, CheckMessages::bidi_ctrl_name, CheckMessages::bidi_ctrl_help),
    END_PUNCT(EndPunct::new, WARNING, NONE, CheckMessages::end_punct_name, CheckMessages::end_punct_help),
    PUNCT_SCRIPT(PunctScript::new, WARNING, NONE, CheckMessages::punct_script_name, CheckMessages::punct_script_help),
    SPACE_PUNCT(SpacePunct::new, WARNING, NONE, CheckMessages::space_punct_name, CheckMessages::space_punct_help),
    FR_NBSP(FrNbsp::new, WARNING, NONE, CheckMessages::fr_nbsp_name, CheckMessages::fr_nbsp_help),
    DOUBLE_WORD(DoubleWord::new, WARNING, NONE, CheckMessages::double_word_name, CheckMessages::double_word_help),
    DOUBLE_SPACE(DoubleSpace::new, WARNING, NONE, CheckMessages::double_space_name, CheckMessages::double_space_help),
    EDGE_SPACE(EdgeSpace::new, WARNING, NONE, CheckMessages::edge_space_name, CheckMessages::edge_space_help),
    DIGIT_SYSTEM(DigitSystem::new, WARNING, NONE, CheckMessages::digit_system_name, CheckMessages::digit_system_help),
    LETTERS(LetterForms::new, WARNING, NONE, CheckMessages::letters_name, CheckMessages::letters_help),
    ZWNJ(Zwnj::new, WARNING, NONE, CheckMessages::zwnj_name, CheckMessages::zwnj_help),
    TATWEEL(Tatweel::new, WARNING, NONE, CheckMessages::tatweel_name, CheckMessages::tatweel_help),
    MIXED_DIR(MixedDir::new, WARNING, NONE, CheckMessages::mixed_dir_name, CheckMessages::mixed_dir_help),
    LENGTH(Length::new, WARNING, NONE, CheckMessages::length_name, CheckMessages::length_help),
    TERM_MISSING(
            (say, found) -> say.term_missing(found.first()),
            List.of("الموصل"),
            ERROR,
            GLOSSARY,
            CheckMessages::term_missing_name,
            CheckMessages::term_missing_help),
    TERM_FORBIDDEN(
            (say, found) -> say.term_forbidden(found.first(), found.second()),
            List.of("Mossoul", "Mosul"),
            ERROR,
            GLOSSARY,
            CheckMessages::term_forbidden_name,
            CheckMessages::term_forbidden_help),
    INCONSISTENT_TARGET(
            (say, found) -> say.inconsistent_target(found.first()),
            List.of("…"),
            WARNING,
            SEVERAL_SEGMENTS,
            CheckMessages::inconsistent_target_name,
            CheckMessages::inconsistent_target_help),
    INCONSISTENT_SOURCE(
            (say, found) -> say.inconsistent_source(found.first()),
            List.of("…"),
            WARNING,
            SEVERAL_SEGMENTS,
            CheckMessages::inconsistent_source_name,
            CheckMessages::inconsistent_source_help),
    SPELLING(
            (say, found) -> found.second().isEmpty()
                    ? say.spelling_unknown(found.first())
                    : say.spelling(found.first(), found.second()),
            List.of("…"),
            WARNING,
            ADVICE,
            CheckMessages::spelling_name,
            CheckMessages::spelling_help),
    GRAMMAR(
            (say, found) -> say.grammar(found.first(), found.second()),
            List.of("…", "…"),
            INFO,
            ADVICE,
            CheckMessages::grammar_name,
            CheckMessages::grammar_help);

    private final @Nullable TextCheck reading;
    private final BiFunction<CheckMessages, Quotation, String> message;
    private final List<String> words;
    private final Severity severity;
    private final Limit limit;
    private final Function<CheckMessages, String> name;
    private final Function<CheckMessages, String> help;

    Check(
            Function<Check, TextCheck> reading,
            Severity severity,
            Limit limit,
            Function<CheckMessages, String> name,
            Function<CheckMessages, String> help) {
        var made = reading.apply(this);
        this.reading = made;
        this.message = made::message;
        this.words = List.of();
        this.severity = severity;
        this.limit = limit;
        this.name = name;
        this.help = help;
    }

    Check(
            BiFunction<CheckMessages, Quotation, String> message,
            List<String> words,
            Severity severity,
            Limit limit,
            Function<CheckMessages, String> name,
            Function<CheckMessages, String> help) {
        this.reading = null;
        this.message = message;
        this.words = words;
        this.severity = severity;
        this.limit = limit;
        this.name = name;
        this.help = help;
    }

    /** The check of an id; none if there is none, or none any more. */
    public static Optional<Check> withId(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /** The checks that organisations grade, in their order. */
    public static List<Check> graded() {
        return Arrays.stream(values()).filter(Check::isGraded).toList();
    }

    /** The id by which the API, the database and the keys of waivers name it: it stays what it is. */
    public String id() {
        return name();
    }

    /** The severity that it has unless another is chosen. */
    public Severity severity() {
        return severity;
    }

    public Limit limit() {
        return limit;
    }

    public boolean isGraded() {
        return limit != ADVICE;
    }

    /** What it is called, a word or two. */
    public String nameIn(CheckMessages messages) {
        return name.apply(messages);
    }

    /** One sentence that holds where it finds nothing. */
    public String helpIn(CheckMessages messages) {
        return help.apply(messages);
    }

    /** A translation with the fault that it looks for; none where it takes more than one pair to show it. */
    public Optional<Pair> example() {
        return reading().map(TextCheck::example);
    }

    /** A finding that shows what it says: the one in its example, or else one of words that stand for any. */
    public Finding shown() {
        return reading()
                .flatMap(r -> r.findings(new PairTexts(r.example())).stream().findFirst())
                .orElseGet(() -> new Finding(this, severity, words, null, null, null, null));
    }

    String message(CheckMessages messages, Quotation found) {
        return message.apply(messages, found);
    }

    Optional<TextCheck> reading() {
        return Optional.ofNullable(reading);
    }
}
