package org.dragoman.check;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the checks say to people: one message per finding, and a name and an explanation per check. Thread-safe. */
@MessageBundle("check")
public interface CheckMessages {
    @Message
    String num_mismatch(String source, String target);

    @Message
    String num_missing(String source);

    @Message
    String num_added(String target);

    @Message
    String num_calendar(String source, String target);

    @Message
    String digit_system(String found, String expected);

    @Message
    String digit_system_identifier(String found, String expected);

    @Message
    String end_punct(String source, String target);

    @Message
    String end_punct_missing(String source);

    @Message
    String end_punct_added(String target);

    @Message
    String punct_script(String found, String expected);

    @Message
    String brackets(String mark, String near);

    @Message
    String quotes(String mark, String near);

    @Message
    String double_word(String word);

    @Message
    String double_space(String near);

    @Message
    String edge_space_start();

    @Message
    String edge_space_end();

    @Message
    String space_punct(String mark, String near);

    @Message
    String fr_nbsp(String mark, String near);

    @Message
    String untranslated();

    @Message
    String empty();

    @Message
    String wrong_script(String word);

    @Message
    String letters(String found, String expected);

    @Message
    String letters_unknown(String found);

    @Message
    String zwnj(String near);

    @Message
    String zwnj_stand_in(String near);

    @Message
    String bidi_ctrl(String control, String near);

    @Message
    String tags_altered(String source, String target);

    @Message
    String tags_missing(String source);

    @Message
    String tags_added(String target);

    @Message
    String tags_nesting(String tag);

    @Message
    String tag_order(String source, String target);

    @Message
    String url_missing(String source);

    @Message
    String url_changed(String source, String target);

    @Message
    String length_short(String percent);

    @Message
    String length_long(String percent);

    @Message
    String tatweel(String word);

    @Message
    String mixed_dir(String text);

    @Message
    String term_missing(String expected);

    @Message
    String term_forbidden(String expected, String found);

    @Message
    String num_mismatch_name();

    @Message
    String num_mismatch_help();

    @Message
    String num_calendar_name();

    @Message
    String num_calendar_help();

    @Message
    String digit_system_name();

    @Message
    String digit_system_help();

    @Message
    String end_punct_name();

    @Message
    String end_punct_help();

    @Message
    String punct_script_name();

    @Message
    String punct_script_help();

    @Message
    String brackets_name();

    @Message
    String brackets_help();

    @Message
    String quotes_name();

    @Message
    String quotes_help();

    @Message
    String double_word_name();

    @Message
    String double_word_help();

    @Message
    String double_space_name();

    @Message
    String double_space_help();

    @Message
    String edge_space_name();

    @Message
    String edge_space_help();

    @Message
    String space_punct_name();

    @Message
    String space_punct_help();

    @Message
    String fr_nbsp_name();

    @Message
    String fr_nbsp_help();

    @Message
    String untranslated_name();

    @Message
    String untranslated_help();

    @Message
    String empty_name();

    @Message
    String empty_help();

    @Message
    String wrong_script_name();

    @Message
    String wrong_script_help();

    @Message
    String letters_name();

    @Message
    String letters_help();

    @Message
    String zwnj_name();

    @Message
    String zwnj_help();

    @Message
    String bidi_ctrl_name();

    @Message
    String bidi_ctrl_help();

    @Message
    String tags_name();

    @Message
    String tags_help();

    @Message
    String tag_order_name();

    @Message
    String tag_order_help();

    @Message
    String url_name();

    @Message
    String url_help();

    @Message
    String length_name();

    @Message
    String length_help();

    @Message
    String tatweel_name();

    @Message
    String tatweel_help();

    @Message
    String mixed_dir_name();

    @Message
    String mixed_dir_help();

    @Message
    String term_missing_name();

    @Message
    String term_missing_help();

    @Message
    String term_forbidden_name();

    @Message
    String term_forbidden_help();

    @Message
    String inconsistent_target(String other);

    @Message
    String inconsistent_target_name();

    @Message
    String inconsistent_target_help();

    @Message
    String inconsistent_source(String other);

    @Message
    String inconsistent_source_name();

    @Message
    String inconsistent_source_help();

    @Message
    String spelling(String word, String instead);

    @Message
    String spelling_unknown(String word);

    @Message
    String spelling_name();

    @Message
    String spelling_help();

    @Message
    String grammar(String words, String why);

    @Message
    String grammar_name();

    @Message
    String grammar_help();

    @Message
    String proofreading();
}
