package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
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
import org.dragoman.edition.Edition;
import org.dragoman.edition.PublicEditions;
import org.dragoman.language.Language;
import org.dragoman.signature.KeyRing;
import org.dragoman.web.Answers;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What readers see: the list of editions, each edition in the columns that they choose, as prose in one language or
 * sentence by sentence, and what is left of a withdrawn one.
 */
@Path("/editions")
@PermitAll
@ForEveryone
@Produces(MediaType.TEXT_HTML)
class EditionResource {
    /** No archive is so long, and no place in it too great a number. */
    private static final int LAST_PAGE = 1_000_000;

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance list(ReaderPages.ListPage page);

        static native TemplateInstance reader(ParallelPage page);

        static native TemplateInstance prose(ProsePage page);

        static native TemplateInstance sentence(SentencePage page);

        static native TemplateInstance changes(ChangesPage page);

        static native TemplateInstance tombstone(Edition edition);
    }

    @Inject
    ReaderPages room;

    @Inject
    KeyRing keys;

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

    /** @param page of the list, from 1 */
    @GET
    @Transactional
    public TemplateInstance list(@RestQuery @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.notFound();
        }
        return Templates.list(room.list(page));
    }

    /** The public half of the key that signs editions. */
    @GET
    @Path("/key.pem")
    @Produces("application/x-pem-file")
    public String key() {
        return keys.shown().pem();
    }

    @GET
    @Path("/{slug}")
    @Transactional
    public Response newest(@RestPath String slug) {
        var newest = PublicEditions.newestAt(slug).orElseThrow(Refusal::notFound);
        return Response.temporaryRedirect(URI.create(newest.path())).build();
    }

    /**
     * @param columns the tags of the languages to show, in this order
     * @param by what stands side by side, as the column chooser says it
     */
    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}")
    public Response parallel(
            @RestPath String slug,
            @RestPath int number,
            @RestQuery List<String> columns,
            @RestQuery @Nullable String by) {
        var asked = ColumnChooser.asked(columns);
        boolean byParagraph = ColumnChooser.PARAGRAPH.equals(by);
        return shown(
                new View(slug, number, "parallel " + asked + byParagraph),
                edition -> Templates.reader(room.parallel(edition, asked, byParagraph)));
    }

    /**
     * @param from the number of the edition to compare with; where it is missing, the one that was corrected
     * @param columns the tags of the languages to show, in this order
     */
    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}/changes")
    public Response changes(
            @RestPath String slug,
            @RestPath int number,
            @RestQuery @Nullable Integer from,
            @RestQuery List<String> columns) {
        var asked = ColumnChooser.asked(columns);
        return shown(
                new View(slug, number, "changes " + from + asked),
                edition -> Templates.changes(room.changes(edition, from, asked)));
    }

    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}/{language}")
    public Response prose(@RestPath String slug, @RestPath int number, @RestPath String language) {
        var shown = answeredIn(language);
        return shown(new View(slug, number, "prose"), edition -> Templates.prose(room.prose(edition, shown)));
    }

    @GET
    @Path("/{slug}/{number:[1-9]\\d{0,8}}/{language}/{sentence:[1-9]\\d{0,5}}")
    public Response sentence(
            @RestPath String slug, @RestPath int number, @RestPath String language, @RestPath int sentence) {
        var shown = answeredIn(language);
        return shown(
                new View(slug, number, "sentence " + sentence),
                edition -> Templates.sentence(room.sentence(edition, shown, sentence)));
    }

    /** A page of a text in one language is in that language, whatever the reader's own. */
    private Language answeredIn(String tag) {
        var language = Language.ofTag(tag).filter(l -> l.tag().equals(tag)).orElseThrow(Refusal::notFound);
        ui.answerIn(language);
        return language;
    }

    /** @param name tells the views of an edition from each other */
    private record View(String slug, int number, String name) {}

    private Response shown(View view, Function<Edition, TemplateInstance> page) {
        var now = fresh.now();
        var standing = PublicEditions.standing(view.slug, view.number).orElseThrow(Refusal::notFound);
        if (!standing.released()) {
            return html(Answers.refusing(Refusal.Kind.GONE).entity(spoken(Templates.tombstone(at(view)))));
        }
        Supplier<TemplateInstance> reader = () -> spoken(room.laidOut(view.slug, view.number, page));
        if (!me.anonymous() || notice.text() != null) {
            return html(Response.ok(reader.get()));
        }
        var key =
                new KeptPages.Key(standing.id(), standing.standing(), standing.revocations(), ui.language(), view.name);
        var shown = kept.page(key, () -> reader.get().render());
        fresh.keep(request, now, shown);
        return answer(shown);
    }

    private TemplateInstance spoken(TemplateInstance page) {
        return page.setLocale(ui.language().locale());
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

    private static Edition at(View view) {
        return Edition.at(view.slug, view.number).orElseThrow(Refusal::notFound);
    }
}
