package org.dragoman.check;

/** What a check is called, and what it looks after, in the language of the messages given. Thread-safe. */
public final class CheckNames {
    private final CheckMessages messages;

    public CheckNames(CheckMessages messages) {
        this.messages = messages;
    }

    /** The name of the check of this id, a word or two; the id itself if there is no such check. */
    public String nameOf(String check) {
        return switch (check) {
            case "NUM_MISMATCH" -> messages.num_mismatch_name();
            case "NUM_CALENDAR" -> messages.num_calendar_name();
            case "DIGIT_SYSTEM" -> messages.digit_system_name();
            case "END_PUNCT" -> messages.end_punct_name();
            case "PUNCT_SCRIPT" -> messages.punct_script_name();
            case "BRACKETS" -> messages.brackets_name();
            case "QUOTES" -> messages.quotes_name();
            case "DOUBLE_WORD" -> messages.double_word_name();
            case "DOUBLE_SPACE" -> messages.double_space_name();
            case "EDGE_SPACE" -> messages.edge_space_name();
            case "SPACE_PUNCT" -> messages.space_punct_name();
            case "FR_NBSP" -> messages.fr_nbsp_name();
            case "UNTRANSLATED" -> messages.untranslated_name();
            case "EMPTY" -> messages.empty_name();
            case "WRONG_SCRIPT" -> messages.wrong_script_name();
            case "LETTERS" -> messages.letters_name();
            case "ZWNJ" -> messages.zwnj_name();
            case "BIDI_CTRL" -> messages.bidi_ctrl_name();
            case "TAGS" -> messages.tags_name();
            case "TAG_ORDER" -> messages.tag_order_name();
            case "URL" -> messages.url_name();
            case "LENGTH" -> messages.length_name();
            case "TATWEEL" -> messages.tatweel_name();
            case "MIXED_DIR" -> messages.mixed_dir_name();
            case Consistency.TARGET -> messages.inconsistent_target_name();
            case Consistency.SOURCE -> messages.inconsistent_source_name();
            case "SPELLING" -> messages.spelling_name();
            case "GRAMMAR" -> messages.grammar_name();
            case "TERM_MISSING" -> messages.term_missing_name();
            case "TERM_FORBIDDEN" -> messages.term_forbidden_name();
            default -> check;
        };
    }

    /** One sentence that holds where the check of this id finds nothing; empty if there is no such check. */
    public String explanationOf(String check) {
        return switch (check) {
            case "NUM_MISMATCH" -> messages.num_mismatch_help();
            case "NUM_CALENDAR" -> messages.num_calendar_help();
            case "DIGIT_SYSTEM" -> messages.digit_system_help();
            case "END_PUNCT" -> messages.end_punct_help();
            case "PUNCT_SCRIPT" -> messages.punct_script_help();
            case "BRACKETS" -> messages.brackets_help();
            case "QUOTES" -> messages.quotes_help();
            case "DOUBLE_WORD" -> messages.double_word_help();
            case "DOUBLE_SPACE" -> messages.double_space_help();
            case "EDGE_SPACE" -> messages.edge_space_help();
            case "SPACE_PUNCT" -> messages.space_punct_help();
            case "FR_NBSP" -> messages.fr_nbsp_help();
            case "UNTRANSLATED" -> messages.untranslated_help();
            case "EMPTY" -> messages.empty_help();
            case "WRONG_SCRIPT" -> messages.wrong_script_help();
            case "LETTERS" -> messages.letters_help();
            case "ZWNJ" -> messages.zwnj_help();
            case "BIDI_CTRL" -> messages.bidi_ctrl_help();
            case "TAGS" -> messages.tags_help();
            case "TAG_ORDER" -> messages.tag_order_help();
            case "URL" -> messages.url_help();
            case "LENGTH" -> messages.length_help();
            case "TATWEEL" -> messages.tatweel_help();
            case "MIXED_DIR" -> messages.mixed_dir_help();
            case Consistency.TARGET -> messages.inconsistent_target_help();
            case Consistency.SOURCE -> messages.inconsistent_source_help();
            case "SPELLING" -> messages.spelling_help();
            case "GRAMMAR" -> messages.grammar_help();
            case "TERM_MISSING" -> messages.term_missing_help();
            case "TERM_FORBIDDEN" -> messages.term_forbidden_help();
            default -> "";
        };
    }
}
