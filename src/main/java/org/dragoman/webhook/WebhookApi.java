package org.dragoman.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Webhooks, for programs. */
@Path("/api/v1/webhooks")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class WebhookApi {

    /** Who wants to be told of what. */
    public record WantedWebhook(@Nullable String address, @Nullable List<@Nullable String> events) {
        NewWebhook checked(Receivers receivers) {
            var told = Objects.requireNonNullElse(events, List.<@Nullable String>of()).stream()
                    .map(String::valueOf)
                    .toList();
            return NewWebhook.checked(Objects.requireNonNullElse(address, ""), told, receivers);
        }
    }

    /** Whether a webhook is on. */
    public record WebhookSwitch(@Nullable Boolean active) {
        boolean understood() {
            if (active == null) {
                throw Refusal.badInput(
                        "webhook-active-missing", WebhookMessages.class, WebhookMessages::active_missing);
            }
            return active;
        }
    }

    @Inject
    Webhooks webhooks;

    @Inject
    Receivers receivers;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @GET
    @Transactional
    @Operation(summary = "Every webhook, the oldest first")
    public List<WebhookJson> list() {
        return webhooks.all().stream().map(WebhookJson::of).toList();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One webhook")
    public WebhookJson one(@RestPath long id) {
        return Webhook.withId(id).map(WebhookJson::of).orElseThrow(Refusal::notFound);
    }

    @POST
    @Once
    @APIResponseSchema(value = WebhookJson.class, responseCode = "201")
    @Operation(summary = "Makes a webhook; the answer alone holds the secret that signs its messages")
    public Response make(@Nullable WantedWebhook wanted) {
        var checked = Objects.requireNonNullElse(wanted, new WantedWebhook(null, null))
                .checked(receivers);
        var made = webhooks.make(checked, me.account());
        return Response.created(URI.create("/api/v1/webhooks/" + made.webhook().id()))
                .entity(WebhookJson.of(made))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Conditional
    @Operation(summary = "Switches a webhook off or on; what waits while it is off is given up")
    public WebhookJson change(@RestPath long id, @Nullable WebhookSwitch wanted) {
        boolean active =
                Objects.requireNonNullElse(wanted, new WebhookSwitch(null)).understood();
        return basis.unchanged(() -> Webhook.locked(id), () -> one(id), () -> {
            webhooks.change(id, active, me.account());
            return one(id);
        });
    }

    @POST
    @Once
    @Path("/{id}/secret")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Makes another secret; for a day messages are signed with the former one as well")
    public WebhookJson renewSecret(@RestPath long id) {
        return WebhookJson.of(webhooks.renewSecret(id, me.account()));
    }
}
