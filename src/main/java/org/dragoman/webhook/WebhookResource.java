package org.dragoman.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One webhook, with all that its receiver was told or should have been. */
@Path("/site/webhooks/{id}")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class WebhookResource {
    private static final int AT_ONCE = 25;
    private static final int LAST_PAGE = 100_000;

    /**
     * @param number of the part, from 1
     * @param goesOn whether there is an older part
     */
    record Log(WebhookLine line, List<DeliveryLine> lines, int number, boolean goesOn) {}

    @CheckedTemplate(basePath = "webhook")
    static class Templates {
        static native TemplateInstance webhook(Log page);
    }

    @Inject
    Webhooks webhooks;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath long id, @RestQuery @DefaultValue("1") int page) {
        var webhook = Webhook.withId(id).orElseThrow(Refusal::notFound);
        int number = Math.max(1, Math.min(page, LAST_PAGE));
        var found = Delivery.newestFirst(webhook, (number - 1) * AT_ONCE, AT_ONCE + 1);
        var lines = found.stream()
                .limit(AT_ONCE)
                .map(delivery -> DeliveryLine.of(delivery, ui))
                .toList();
        return Templates.webhook(new Log(WebhookLine.of(webhook, ui), lines, number, found.size() > AT_ONCE));
    }

    @POST
    @Path("/off")
    public Response switchOff(@RestPath long id) {
        webhooks.change(id, false, me.account());
        return done(id, words().switched_off());
    }

    @POST
    @Path("/on")
    public Response switchOn(@RestPath long id) {
        webhooks.change(id, true, me.account());
        return done(id, words().switched_on());
    }

    /** Answers with a page and not with a redirect: it alone shows the secret. */
    @POST
    @Path("/secret")
    public TemplateInstance renewSecret(@RestPath long id) {
        var made = webhooks.renewSecret(id, me.account());
        return WebhooksResource.Templates.secret(made.webhook(), made.secret().text());
    }

    @POST
    @Path("/ping")
    public Response ping(@RestPath long id) {
        webhooks.ping(id, me.account());
        return done(id, words().pinged());
    }

    @POST
    @Path("/deliveries/{delivery}/again")
    public Response sendAgain(@RestPath long id, @RestPath long delivery) {
        webhooks.sendAgain(id, delivery, me.account());
        return done(id, words().sent_again());
    }

    private Response done(long id, String text) {
        notice.say(text);
        return Response.seeOther(URI.create("/site/webhooks/" + id)).build();
    }

    private WebhookMessages words() {
        return ui.messages(WebhookMessages.class);
    }
}
