package org.dragoman.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/** All webhooks, and where administrators make one. */
@Path("/site/webhooks")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class WebhooksResource {

    /** @param events code and text of each event that one can be told of */
    record Shown(List<WebhookLine> webhooks, List<Choice> events, WebhookForm form) {}

    record Choice(String code, String text, boolean chosen) {}

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhooks(Shown page, @Nullable Complaint complaint);

        static native TemplateInstance secret(Webhook webhook, String secret);
    }

    @Inject
    Webhooks webhooks;

    @Inject
    Receivers receivers;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @GET
    @Transactional
    public TemplateInstance show() {
        return page(WebhookForm.EMPTY, null);
    }

    /** Answers with the page itself and not with a redirect: it alone shows the secret. */
    @POST
    public Response make(@BeanParam WebhookForm form) {
        return forms.submit(
                () -> {
                    var made =
                            webhooks.make(NewWebhook.checked(form.address(), form.events(), receivers), me.account());
                    return Response.ok(Templates.secret(
                                    made.webhook(), made.secret().text()))
                            .build();
                },
                complaint -> page(form, complaint.at(WebhookForm::fieldOf)));
    }

    private TemplateInstance page(WebhookForm form, @Nullable Complaint complaint) {
        var words = new WebhookWords(ui.messages(WebhookMessages.class));
        var lines = webhooks.all().stream()
                .map(webhook -> WebhookLine.of(webhook, ui))
                .toList();
        var choices = EventType.OF_EDITIONS.stream()
                .map(type ->
                        new Choice(type.code(), words.of(type), form.events().contains(type.code())))
                .toList();
        return Templates.webhooks(new Shown(lines, choices, form), complaint);
    }
}
