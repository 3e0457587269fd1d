package org.dragoman.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.dragoman.language.Language;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What readers see: the list of editions, each edition in the columns that they choose, and what is left of a withdrawn one. */
@Path("/editions")
@PermitAll
@ForEveryone
@Produces(MediaType.TEXT_HTML)
class EditionResource {

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance list(List<ReaderPage.Listed> editions);

        static native TemplateInstance reader(ReaderPage page);

        static native TemplateInstance tombstone(Edition edition);
    }

    @Inject
    ReaderPages room;

    @Inject
    SigningKey key;

    @GET
    @Transactional
    public TemplateInstance list() {
        return Templates.list(room.list());
    }

    /** The public half of the key that signs editions. */
    @GET
    @Path("/key.pem")
    @Produces("application/x-pem-file")
    public String key() {
        return key.publicKey();
    }

    @GET
    @Path("/{slug}")
    @Transactional
    public Response newest(@RestPath String slug) {
        var newest = Edition.newestAt(slug).orElseThrow(Refusal::notFound);
        return Response.temporaryRedirect(URI.create(newest.path())).build();
    }

    /** @param columns the tags of the languages to show, in this order */
    @GET
    @Path("/{slug}/{number:\\d+}")
    @Transactional
    public Response parallel(@RestPath String slug, @RestPath int number, @RestQuery List<String> columns) {
        return shown(slug, number, edition -> room.parallel(edition, columns));
    }

    @GET
    @Path("/{slug}/{number:\\d+}/{language}")
    @Transactional
    public Response single(@RestPath String slug, @RestPath int number, @RestPath String language) {
        return shown(slug, number, edition -> room.single(edition, languageOf(language)));
    }

    private static Response shown(String slug, int number, Function<Edition, ReaderPage> page) {
        var edition = Edition.at(slug, number).orElseThrow(Refusal::notFound);
        var answer = edition.withdrawn()
                ? Answers.refusing(Refusal.Kind.GONE).entity(Templates.tombstone(edition))
                : Response.ok(Templates.reader(page.apply(edition)));
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static Language languageOf(String tag) {
        return Language.ofTag(tag).filter(l -> l.tag().equals(tag)).orElseThrow(Refusal::notFound);
    }
}
