package org.dragoman.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the glossary. Their texts are in {@code messages/glossary_….properties}. */
@MessageBundle("glossary")
public interface GlossaryMessages {
    @Message
    String defect_key();

    @Message
    String defect_no_term();

    @Message
    String defect_no_word();

    @Message
    String defect_too_long(String form, int most);

    @Message
    String defect_unusable(String form);

    @Message
    String defect_preferred_twice(String form);

    @Message
    String defect_both(String form);

    @Message
    String defect_provenance(int most);

    @Message
    String key_taken(String key);

    @Message
    String concept_stale();

    @Message
    String glossary_stale();

    @Message
    String unknown_language(String language);

    @Message
    String unknown_type(String type);

    @Message
    String unknown_status(String status);

    @Message
    String no_such_form(String forms);

    @Message
    String saved();

    @Message
    String removed();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String concepts();

    @Message
    String form_in_any_language();

    @Message
    String type();

    @Message
    String all_types();

    @Message
    String type_person();

    @Message
    String type_place();

    @Message
    String type_organisation();

    @Message
    String type_expression();

    @Message
    String missing_in();

    @Message
    String no_language();

    @Message
    String range(String first, String last, String total);

    @Message
    String pages();

    @Message
    String previous_page();

    @Message
    String next_page();

    @Message
    String nothing_found();

    @Message
    String nothing_found_hint();

    @Message
    String new_concept();

    @Message
    String edit();

    @Message
    String delete();

    @Message
    String import_link();

    @Message
    String export();

    @Message
    String terms();

    @Message
    String language();

    @Message
    String term();

    @Message
    String status();

    @Message
    String status_preferred();

    @Message
    String status_admitted();

    @Message
    String status_forbidden();

    @Message
    String case_sensitive();

    @Message
    String about();

    @Message
    String key();

    @Message
    String note();

    @Message
    String changed();

    @Message
    String history();

    @Message
    String no_history();

    @Message
    String before();

    @Message
    String after();

    @Message
    String edit_title();

    @Message
    String problems();

    @Message
    String key_hint();

    @Message
    String preferred();

    @Message
    String admitted();

    @Message
    String forbidden();

    @Message
    String one_per_line();

    @Message
    String case_sensitive_forms();

    @Message
    String case_sensitive_hint();

    @Message
    String stored_now();

    @Message
    String delete_title();

    @Message
    String delete_warning();

    @Message
    String delete_confirm();
}
