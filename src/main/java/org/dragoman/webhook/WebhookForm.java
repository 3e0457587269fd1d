package org.dragoman.webhook;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed of a webhook, right or wrong. */
record WebhookForm(@RestForm @DefaultValue("") String address, @RestForm List<String> events) {
    /** With everything that one may want to be told. */
    static final WebhookForm EMPTY = new WebhookForm(
            "", EventType.OF_EDITIONS.stream().map(EventType::code).toList());

    static String fieldOf(String code) {
        return code.startsWith("webhook-event") ? "events" : "address";
    }
}
