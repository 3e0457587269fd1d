package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.LongStream;
import org.dragoman.edition.PublicEditions;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestPath;

/** Tells search engines what there is to find (Robots Exclusion Protocol, RFC 9309; sitemaps.org, version 0.9). */
@Path("/")
@PermitAll
@ForEveryone
class SitemapResource {
    /** With five addresses each they make half of what one map may hold. */
    private static final int EDITIONS = 5_000;

    private static final String XML = MediaType.APPLICATION_XML + ";charset=UTF-8";

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance sitemaps(String site, List<Long> parts);

        static native TemplateInstance sitemap(String site, List<PublicEditions.Address> editions);
    }

    @Inject
    WebConfig web;

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
               User-agent: *
               Allow: /editions
               Allow: /names
               Allow: /keys
               Allow: /log
               Allow: /imprint
               Allow: /brand/
               Allow: /style/
               Allow: /script/
               Allow: /fonts/
               Allow: /icons/
               Disallow: /
               Sitemap: %s/sitemap.xml
               """
                .formatted(site());
    }

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    @Transactional
    public TemplateInstance sitemaps() {
        return Templates.sitemaps(
                site(), LongStream.rangeClosed(1, parts()).boxed().toList());
    }

    /** @param part from 1 */
    @GET
    @Path("sitemap-{part:[1-9]\\d{0,3}}.xml")
    @Produces(XML)
    @Transactional
    public TemplateInstance sitemap(@RestPath int part) {
        if (part > parts()) {
            throw Refusal.notFound();
        }
        var editions = PublicEditions.addresses((part - 1) * EDITIONS, EDITIONS);
        return Templates.sitemap(site(), editions);
    }

    /** The list of editions has a place in the first part, so that there is one from the beginning. */
    private static long parts() {
        return Math.max(1, (PublicEditions.statements() + EDITIONS - 1) / EDITIONS);
    }

    private String site() {
        return web.address().resolve("/").toString().replaceFirst("/$", "");
    }
}
