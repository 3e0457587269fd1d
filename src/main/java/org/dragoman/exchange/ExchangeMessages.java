package org.dragoman.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of import and export. Their texts are in {@code messages/exchange_….properties}. */
@MessageBundle("exchange")
public interface ExchangeMessages {
    /** The BCP 47 tag of the language in which these words are. */
    @Message
    String language();

    @Message
    String flawed(int count);

    @Message
    String more_flaws(int count);

    @Message
    String flaw_in_line(int line, String text);

    @Message
    String flaw_in_column(int line, String column, String text);

    @Message
    String no_concepts();

    @Message
    String not_utf8(String names);

    @Message
    String bad_quotes();

    @Message
    String not_xml();

    @Message
    String too_deep();

    @Message
    String not_tbx();

    @Message
    String unknown_column();

    @Message
    String column_twice();

    @Message
    String missing_column();

    @Message
    String too_many_cells(int cells, int columns);

    @Message
    String unknown_type(String type);

    @Message
    String no_such_form(String form);

    @Message
    String duplicate(String key, int line);

    @Message
    String too_large(int megabytes);

    @Message
    String no_file();

    @Message
    String unknown_format();

    @Message
    String imported(int added, int changed, int removed, int unchanged);

    @Message
    String import_title();

    @Message
    String glossary();

    @Message
    String file();

    @Message
    String file_hint();

    @Message
    String replace();

    @Message
    String replace_hint();

    @Message
    String would(int added, int changed, int removed, int unchanged);

    @Message
    String flaw_of_column(String column, String text);

    @Message
    String preview_action();

    @Message
    String preview_hint();

    @Message
    String preview_title();

    @Message
    String nothing_would_land(int count);

    @Message
    String nothing_to_do();

    @Message
    String confirm();

    @Message
    String another_file();

    @Message
    String line();

    @Message
    String concept();

    @Message
    String outcome();

    @Message
    String details();

    @Message
    String not_in_file();

    @Message
    String row_refused();

    @Message
    String row_changed();

    @Message
    String row_removed();

    @Message
    String row_added();

    @Message
    String row_unchanged();

    @Message
    String rows_all();

    @Message
    String rows_refused();

    @Message
    String rows_changed();

    @Message
    String rows_removed();

    @Message
    String rows_added();

    @Message
    String rows_unchanged();

    @Message
    String left_language(String language, int count);

    @Message
    String other_subject(String subject, int count);

    @Message
    String left_field(String field, int count);

    @Message
    String key_made(int count);

    @Message
    String assumed_encoding(String encoding);

    @Message
    String unknown_encoding(String names);

    @Message
    String encoding_choose();

    @Message
    String encoding_title();

    @Message
    String encoding_intro();

    @Message
    String encoding_name();

    @Message
    String encoding_sample();

    @Message
    String encoding_action();

    @Message
    String left_status(int line, String term, String status);

    @Message
    String left_out();

    @Message
    String headings_found(String headings, String guess);

    @Message
    String columns_count(int given, int there, String headings);

    @Message
    String column_unknown(String column);

    @Message
    String column_chosen_twice(String column);

    @Message
    String no_term_column();

    @Message
    String columns_title();

    @Message
    String columns_intro();

    @Message
    String columns_heading();

    @Message
    String columns_meaning();

    @Message
    String columns_sample();

    @Message
    String column_left_out();

    @Message
    String column_preferred(String language);

    @Message
    String column_admitted(String language);

    @Message
    String column_forbidden(String language);

    @Message
    String column_key();

    @Message
    String column_type();

    @Message
    String column_note();

    @Message
    String column_source();
}
