package org.dragoman.archive;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which editions are read. Their texts are in {@code messages/archive_….properties}. */
@MessageBundle("archive")
public interface ArchiveMessages {
    @Message
    String bytes(String size);

    @Message
    String columns();

    @Message
    String editions_intro();

    @Message
    String file();

    @Message
    String files();

    @Message
    String corrected_in(String number);

    @Message
    String corrects(String number);

    @Message
    String newer_link();

    @Message
    String none_yet();

    @Message
    String none_yet_hint();

    @Message
    String not_written(String language);

    @Message
    String permalink(String number);

    @Message
    String preview_intro();

    @Message
    String released();

    @Message
    String released_at(String time);

    @Message
    String sha256();

    @Message
    String show();

    @Message
    String size();

    @Message
    String statement();

    @Message
    String verify();

    @Message
    String verify_commands();

    @Message
    String verify_compare();

    @Message
    String verify_intro();

    @Message
    String withdrawn();

    @Message
    String withdrawn_intro();

    @Message
    String withdrawn_title(String number);

    @Message
    String column(String number);

    @Message
    String no_column();

    @Message
    String by();

    @Message
    String by_sentence();

    @Message
    String by_paragraph();

    @Message
    String contents();

    @Message
    String reading();

    @Message
    String sentence_numbers();

    @Message
    String text_size();

    @Message
    String size_small();

    @Message
    String size_usual();

    @Message
    String size_large();

    @Message
    String spacing();

    @Message
    String spacing_usual();

    @Message
    String spacing_wide();

    @Message
    String side_by_side();

    @Message
    String cite();

    @Message
    String citation();

    @Message
    String citation_hint();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String cited(String organisation, String title, String number, String dated, String sentence);

    @Message
    String in_context();

    @Message
    String sentence(String number);

    @Message
    String previous_sentence();

    @Message
    String next_sentence();

    @Message
    String whole_text();

    @Message
    String feed_title(String organisation);

    @Message
    String follow();

    @Message
    String list_newer();

    @Message
    String list_older();

    @Message
    String verify_file();

    @Message
    String verify_file_intro();

    @Message
    String your_file();

    @Message
    String your_file_hint();

    @Message
    String digest();

    @Message
    String digest_hint();

    @Message
    String ask();

    @Message
    String digest_unreadable();

    @Message
    String not_ours();

    @Message
    String not_ours_hint();

    @Message
    String ours(String file);

    @Message
    String ours_newer();

    @Message
    String ours_withdrawn();

    @Message
    String our_key();

    @Message
    String our_key_hint();

    @Message
    String key_digest();

    @Message
    String all_keys();

    @Message
    String kind();
}
