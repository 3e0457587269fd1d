package org.dragoman.glossary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the name authority: what is said of a concept and what is refused. Their texts are in {@code messages/authority_….properties}. */
@MessageBundle("authority")
public interface AuthorityMessages {
    @Message
    String reason_missing();

    @Message
    String status_unfit();

    @Message
    String preferred_twice(String form, String language, String one, String other);

    @Message
    String approved_and_forbidden(String form, String language, String approved, String forbidden);

    @Message
    String form_known();

    @Message
    String form_of_another(String form, String concept);

    @Message
    String form_forbidden(String form);

    @Message
    String nothing_chosen();

    @Message
    String link_to_itself();

    @Message
    String link_known();

    @Message
    String link_circle();

    @Message
    String no_such_concept(String name);

    @Message
    String several_concepts(String name);

    @Message
    String unknown_link(String link);

    @Message
    String accepted_form();

    @Message
    String accepted_forms();

    @Message
    String accepted_forms_hint();

    @Message
    String add_form();

    @Message
    String add_link();

    @Message
    String approved_by();

    @Message
    String contradiction();

    @Message
    String contradictions();

    @Message
    String deed_added();

    @Message
    String deed_approved();

    @Message
    String deed_changed();

    @Message
    String deed_form_accepted();

    @Message
    String deed_form_dropped();

    @Message
    String deed_form_proposed();

    @Message
    String deed_imported();

    @Message
    String deed_linked();

    @Message
    String deed_proposed();

    @Message
    String deed_refused();

    @Message
    String deed_removed();

    @Message
    String deed_retired();

    @Message
    String deed_revived();

    @Message
    String deed_ruled();

    @Message
    String deed_unlinked();

    @Message
    String form_accepted(String form);

    @Message
    String form_dropped();

    @Message
    String form_proposed(String form);

    @Message
    String form_taken();

    @Message
    String key_optional();

    @Message
    String link();

    @Message
    String link_distinct_from();

    @Message
    String link_formerly();

    @Message
    String link_has_part();

    @Message
    String link_later();

    @Message
    String link_part_of();

    @Message
    String linked();

    @Message
    String links();

    @Message
    String no_links();

    @Message
    String no_term_yet();

    @Message
    String not_enforced_now();

    @Message
    String not_enforced_yet();

    @Message
    String other_concept();

    @Message
    String propose();

    @Message
    String propose_form();

    @Message
    String propose_intro();

    @Message
    String proposed();

    @Message
    String proposed_by();

    @Message
    String retired_by();

    @Message
    String source();

    @Message
    String source_hint();

    @Message
    String status_approved();

    @Message
    String status_proposed();

    @Message
    String status_retired();

    @Message
    String transliteration();

    @Message
    String transliteration_hint();

    @Message
    String unlink();

    @Message
    String unlinked();

    @Message
    String more_contradictions(int count);
}
