package org.dragoman.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that every page shares. Their texts are in {@code messages/web_….properties}. */
@MessageBundle("web")
public interface WebMessages {
    @Message
    String not_found();

    @Message
    String not_found_title();

    @Message
    String forbidden();

    @Message
    String unreadable_request();

    @Message
    String request_too_large(long megabytes);

    @Message
    String field_too_large(long megabytes);

    @Message
    String failure();

    @Message
    String outage_title();

    @Message
    String outage();

    @Message
    String outage_again();

    @Message
    String failure_title();

    @Message
    String refused_title();

    @Message
    String back();

    @Message
    String you_wrote();

    @Message
    String you_wrote_hint();

    @Message
    String skip_to_content();

    @Message
    String main_navigation();

    @Message
    String interface_language();

    @Message
    String sign_in();

    @Message
    String sign_out();

    @Message
    String my_account();

    @Message
    String nav_home();

    @Message
    String nav_statements();

    @Message
    String nav_glossary();

    @Message
    String nav_memory();

    @Message
    String nav_editions();

    @Message
    String nav_accounts();

    @Message
    String nav_site();

    @Message
    String address_fixed();

    @Message
    String address_local();

    @Message
    String address_malformed();

    @Message
    String nav_trail();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String search();

    @Message
    String close();

    @Message
    String optional();

    @Message
    String tagline();

    @Message
    String language_en();

    @Message
    String language_fr();

    @Message
    String language_ar();

    @Message
    String language_fa();

    @Message
    String tab_text();

    @Message
    String tab_revisions();

    @Message
    String tab_jobs();

    @Message
    String tab_checks();

    @Message
    String tab_names();

    @Message
    String nav_checks();

    @Message
    String tab_release();

    @Message
    String tab_trail();

    @Message
    String tabs_of_statement();

    @Message
    String signed_out_title();

    @Message
    String signed_out_text();

    @Message
    String sign_in_aside();

    @Message
    String expired_title();

    @Message
    String expired_text();

    @Message
    String expired_again();

    @Message
    String expired_return();

    @Message
    String send_again();

    @Message
    String no_such_method();

    @Message
    String too_costly();

    @Message
    String not_acceptable();

    @Message
    String unknown_media_type();

    @Message
    String overtaken();

    @Message
    String no_version();

    @Message
    String unseen();

    @Message
    String nav_api();

    @Message
    String nav_imprint();
}
