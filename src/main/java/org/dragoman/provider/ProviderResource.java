package org.dragoman.provider;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.dragoman.account.VouchedSignIns;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.WayBack;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/** There and back again: the way to the organisation's OpenID provider. Not there where none is configured. */
@Path("/sign-in/provider")
@PermitAll
class ProviderResource {
    private static final Logger LOG = Logger.getLogger(ProviderResource.class);
    private static final String COOKIE = "dragoman-departure";
    private static final Duration AWAY = Duration.ofMinutes(15);

    @Inject
    Provider provider;

    @Inject
    ProviderSignIn signIn;

    @Inject
    VouchedSignIns sessions;

    @Inject
    RoutingContext routing;

    @Inject
    HttpHeaders headers;

    @Inject
    Interface ui;

    @GET
    public Response leave() {
        mustBeConfigured();
        var departure = Departure.now();
        try {
            return Response.seeOther(provider.way(departure))
                    .cookie(cookie(departure.written(), (int) AWAY.toSeconds()))
                    .build();
        } catch (ProviderFailure e) {
            throw failed(e);
        }
    }

    @GET
    @Path("back")
    public Response comeBack(
            @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("") String code,
            @RestQuery @DefaultValue("") String error) {
        mustBeConfigured();
        var departure = Optional.ofNullable(headers.getCookies().get(COOKIE))
                .flatMap(kept -> Departure.kept(kept.getValue()))
                .filter(kept -> kept.isOf(state))
                .orElseThrow(
                        () -> Refusal.conflict("provider-state", ProviderMessages.class, ProviderMessages::too_late));
        if (!error.isEmpty()) {
            LOG.infof("The provider lets nobody in: %s", error.replaceAll("[^\\w-]", ""));
            throw Refusal.forbidden("provider-refuses", ProviderMessages.class, ProviderMessages::refused);
        }
        try {
            var vouched = provider.vouched(code, departure);
            sessions.begin(signIn.account(vouched, ui.language()), vouched.voucher(), routing);
        } catch (ProviderFailure e) {
            throw failed(e);
        }
        return Response.seeOther(WayBack.of(routing))
                .cookie(WayBack.forgotten(), cookie("", 0))
                .build();
    }

    private void mustBeConfigured() {
        if (!provider.isConfigured()) {
            throw Refusal.notFound();
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private static Refusal failed(ProviderFailure e) {
        LOG.errorf(e, "Nobody can sign in at the provider");
        return Refusal.conflict("provider-failed", ProviderMessages.class, ProviderMessages::failed);
    }
}
