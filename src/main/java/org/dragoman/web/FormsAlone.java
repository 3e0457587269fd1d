package org.dragoman.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What is posted to a page is a form, unless the page says otherwise: only there is the token against forged requests looked for. */
class FormsAlone {

    @ServerRequestFilter
    void look(ContainerRequestContext request, ResourceInfo page) {
        boolean isFreeToChoose = page.getResourceMethod().getAnnotation(Consumes.class) == null
                && page.getResourceClass().getAnnotation(Consumes.class) == null;
        boolean isPage = !request.getUriInfo().getPath().startsWith("/api/");
        if (isPage
                && isFreeToChoose
                && request.getMethod().equals(HttpMethod.POST)
                && !SentForm.isOne(request.getMethod(), request.getMediaType())) {
            throw new NotSupportedException();
        }
    }
}
