package org.dragoman.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form whose token against forged requests has expired, where the extension would send an empty page.
 *
 * <p>A browser that vouches that the form came from a page of ours gets it back, to be sent again with one click; to any
 * other nothing is offered, or whoever forged it would only need that click.
 */
@Provider
class ExpiredForm implements ContainerResponseFilter {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param again what can be sent again; null where that cannot be offered */
        static native TemplateInstance expired(String address, @Nullable SentForm again);
    }

    @Inject
    Interface ui;

    @Inject
    FormToken token;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.BAD_REQUEST.getStatusCode()
                || response.hasEntity()
                || !SentForm.isOne(request.getMethod(), request.getMediaType())
                || token.verified()) {
            return;
        }
        var sent = SentForm.read(CurrentRequestManager.get().getFormData());
        boolean ours = "same-origin".equals(request.getHeaderString("Sec-Fetch-Site"));
        var cookie = request.getCookies().get(FormToken.COOKIE);
        var kept = cookie == null ? null : cookie.getValue();
        var lent = token.lend(ours && sent.token() != null ? sent.token() : kept);
        var address = request.getUriInfo().getRequestUri();
        var page = Templates.expired(
                address.getRawQuery() == null
                        ? address.getRawPath()
                        : address.getRawPath() + "?" + address.getRawQuery(),
                ours && sent.whole() ? sent : null);
        response.getHeaders().add(HttpHeaders.SET_COOKIE, lent);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setEntity(
                page.setLocale(ui.language().locale()).render(), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }
}
