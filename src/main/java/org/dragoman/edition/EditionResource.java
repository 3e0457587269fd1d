package org.dragoman.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.account.SignedIn;
import org.dragoman.audit.SigningKey;
import org.dragoman.language.Language;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
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

    @Inject
    KeptPages kept;

    @Inject
    SignedIn me;

    @Inject
    Notice notice;

    @Inject
    Interface ui;

    @Inject
    FreshPages fresh;

    @Inject
    HttpServerRequest request;

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
    @Path("/{slug}/{number:[1-9]\\d{0,8}}")
    public Response parallel(@RestPath String slug, @RestPath int number, @RestQuery List<String> columns) {
        var asked = columns.stream()
                .flatMap(tag -> Language.ofTag(tag).stream())
                .distinct()
                .map(Language::tag)
                .toList();
        return shown(slug, number, "parallel " + asked, edition -> room.parallel(edition, asked));
    }

    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}/{language}")
    public Response single(@RestPath String slug, @RestPath int number, @RestPath String language) {
        var column = languageOf(language);
        return shown(slug, number, "single " + column, edition -> room.single(edition, column));
    }

    private Response shown(String slug, int number, String view, Function<Edition, ReaderPage> page) {
        var now = fresh.now();
        var standing = Edition.standing(slug, number).orElseThrow(Refusal::notFound);
        if (!standing.released()) {
            return html(Answers.refusing(Refusal.Kind.GONE).entity(Templates.tombstone(at(slug, number))));
        }
        Supplier<TemplateInstance> reader = () -> Templates.reader(room.laidOut(slug, number, page));
        if (!me.anonymous() || notice.text() != null) {
            return html(Response.ok(reader.get()));
        }
        var key = new KeptPages.Key(standing.id(), standing.newest(), ui.language(), view);
        var shown = kept.page(
                key, () -> reader.get().setLocale(ui.language().locale()).render());
        fresh.keep(request, now, shown);
        return answer(shown);
    }

    /** Compressed, where the browser can read that. */
    private Response answer(KeptPages.Kept page) {
        boolean reads = FreshPages.readsGzip(request);
        var answer = Response.ok(reads ? page.compressed() : page.plain()).tag(new EntityTag(page.tag(), true));
        return html(reads ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer);
    }

    private static Response html(Response.ResponseBuilder answer) {
        return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    private static Edition at(String slug, int number) {
        return Edition.at(slug, number).orElseThrow(Refusal::notFound);
    }

    private static Language languageOf(String tag) {
        return Language.ofTag(tag).filter(l -> l.tag().equals(tag)).orElseThrow(Refusal::notFound);
    }
}
