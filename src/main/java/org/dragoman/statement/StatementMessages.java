package org.dragoman.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of statements. Their texts are in {@code messages/statement_….properties}. */
@MessageBundle("statement")
public interface StatementMessages {
    @Message
    String released_as(String edition);

    @Message
    String import_failed();

    @Message
    String import_interrupted();

    @Message
    String reading_title();

    @Message
    String reading_file(String fileName);

    @Message
    String reading_storing(int paragraphs);

    @Message
    String reading_hint();

    @Message
    String reading_revised_hint();

    @Message
    String losses_not_agreed(String what);

    @Message
    String nothing_lost();

    @Message
    String already_confirmed();

    @Message
    String not_confirmed();

    @Message
    String release_scheduled();

    @Message
    String bad_title(int longest);

    @Message
    String bad_slug(int longest);

    @Message
    String slug_taken(String slug);

    @Message
    String unknown_language();

    @Message
    String title_missing();

    @Message
    String bad_date();

    @Message
    String file_empty();

    @Message
    String file_too_large(long megabytes);

    @Message
    String unknown_format();

    @Message
    String extension_lies();

    @Message
    String control_characters();

    @Message
    String wrong_encoding();

    @Message
    String file_damaged();

    @Message
    String file_intricate();

    @Message
    String file_slow();

    @Message
    String file_encrypted();

    @Message
    String no_text();

    @Message
    String same_file();

    @Message
    String text_and_file();

    @Message
    String text_missing();

    @Message
    String brought_in();

    @Message
    String new_title();

    @Message
    String new_intro();

    @Message
    String not_brought_in();

    @Message
    String language();

    @Message
    String title();

    @Message
    String title_hint();

    @Message
    String slug();

    @Message
    String slug_hint();

    @Message
    String dated();

    @Message
    String dated_hint();

    @Message
    String text();

    @Message
    String text_hint();

    @Message
    String file();

    @Message
    String file_hint(long megabytes);

    @Message
    String bring_in();

    @Message
    String trail_title();

    @Message
    String trail_intro();

    @Message
    String pages();

    @Message
    String newer();

    @Message
    String older();

    @Message
    String unknown_choice(String name);

    @Message
    String left_out_title();

    @Message
    String left_out_intro(String fileName);

    @Message
    String left_out_none();

    @Message
    String left_out_none_hint();

    @Message
    String left_out_kind();

    @Message
    String left_out_count();

    @Message
    String left_out_passages();

    @Message
    String left_out_place(String place);

    @Message
    String left_out_paragraph(String number, String place);

    @Message
    String left_out_more(String count);

    @Message
    String left_out_read();

    @Message
    String left_out_again();

    @Message
    String left_out_again_hint();

    @Message
    String left_out_notice();

    @Message
    String left_out_link();

    @Message
    String kind_header();

    @Message
    String kind_footer();

    @Message
    String kind_comment();

    @Message
    String kind_title();

    @Message
    String kind_alt_text();

    @Message
    String kind_deletion();

    @Message
    String kind_hidden();

    @Message
    String kind_field();

    @Message
    String kind_symbol();

    @Message
    String kind_image();

    @Message
    String kind_link();

    @Message
    String kind_object();

    @Message
    String kind_front_matter();

    @Message
    String kind_macro();

    @Message
    String same_text(String title);

    @Message
    String bring_in_again();

    @Message
    String file_gone();

    @Message
    String kept_file(String name);

    @Message
    String not_brought_in_kept();
}
