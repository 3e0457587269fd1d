package org.dragoman.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.contract.Once;
import org.dragoman.contract.Paging;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** What the receiver of a webhook was told, or should have been, for programs. */
@Path("/api/v1/webhooks/{id}/deliveries")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class DeliveryApi {

    @Inject
    Webhooks webhooks;

    @Inject
    SignedIn me;

    @Inject
    Paging paging;

    @GET
    @Transactional
    @Operation(summary = "The messages to a receiver and what became of them, the newest first")
    public List<DeliveryJson> list(@RestPath long id) {
        var webhook = Webhook.withId(id).orElseThrow(Refusal::notFound);
        return paging.of((from, count) -> Delivery.newestFirst(webhook, from, count)).stream()
                .map(DeliveryJson::of)
                .toList();
    }

    @GET
    @Path("/{delivery}")
    @Transactional
    @Operation(summary = "One message to a receiver")
    public DeliveryJson one(@RestPath long id, @RestPath long delivery) {
        return Delivery.to(id, delivery).map(DeliveryJson::of).orElseThrow(Refusal::notFound);
    }

    @POST
    @Once
    @APIResponseSchema(value = DeliveryJson.class, responseCode = "201")
    @Operation(summary = "Sends a test message, which tells of nothing")
    public Response ping(@RestPath long id) {
        var sent = webhooks.ping(id, me.account());
        return Response.created(URI.create("/api/v1/webhooks/" + id + "/deliveries/" + sent.id()))
                .entity(DeliveryJson.of(sent))
                .build();
    }

    @POST
    @Once
    @Path("/{delivery}/again")
    @Operation(summary = "Sends a message once more, with the same id and body")
    public DeliveryJson sendAgain(@RestPath long id, @RestPath long delivery) {
        webhooks.sendAgain(id, delivery, me.account());
        return one(id, delivery);
    }
}
