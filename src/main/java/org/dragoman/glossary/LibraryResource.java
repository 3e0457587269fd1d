package org.dragoman.glossary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.consequence.Impact;
import org.dragoman.glossary.LibraryShelf.Wanted;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Countries and cities that editors take into the glossary by ticking them. */
@Path("/glossary/library")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class LibraryResource {

    @CheckedTemplate(basePath = "glossary")
    static class Templates {
        static native TemplateInstance library(Shelf shelf, TickedEntries attempt);
    }

    /** What is listed. */
    record Shelf(Wanted wanted, List<LibraryShelf.Book> books, Map<String, String> regions) {
        public long free() {
            return books.stream().filter(b -> !b.present()).count();
        }
    }

    /** What was ticked and not adopted, and why. */
    record TickedEntries(List<String> ticked, List<String> problems, Impact impact, boolean contradicts) {
        static final TickedEntries NONE = new TickedEntries(List.of(), List.of(), Impact.NONE, false);

        public boolean isTicked(String key) {
            return ticked.contains(key);
        }
    }

    /** A form of ticked names, with the filters of its list. */
    static class Ticks {
        @RestForm
        String q = "";

        @RestForm
        String kind = "";

        @RestForm
        String region = "";

        @RestForm
        List<String> key = List.of();

        @RestForm
        String ruling = "";

        @RestForm
        boolean all;

        /** The fingerprint of the consequences that have been shown. */
        @RestForm
        String seen = "";

        Wanted wanted() {
            return new Wanted(q, kind, region);
        }
    }

    @Inject
    LibraryShelf shelf;

    @Inject
    PlannedChanges changes;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance look(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("country") String kind,
            @RestQuery @DefaultValue("") String region) {
        return Templates.library(listed(new Wanted(q, kind, region)), TickedEntries.NONE);
    }

    @POST
    public Response adopt(Ticks ticks) {
        var listed = listed(ticks.wanted());
        var keys = ticks.all
                ? listed.books().stream()
                        .filter(b -> !b.present())
                        .map(b -> b.entry().key())
                        .toList()
                : ticks.key;
        return forms.submit(() -> foreseenOrAdopted(ticks, keys, listed), complaint -> {
            var contradicts = complaint.code().equals("contradiction");
            return Templates.library(listed, new TickedEntries(keys, complaint.lines(), Impact.NONE, contradicts));
        });
    }

    private Response foreseenOrAdopted(Ticks ticks, List<String> keys, Shelf listed) {
        var impact = changes.impact(shelf.plan(keys));
        if (!impact.isNone() && !impact.fingerprint().equals(ticks.seen)) {
            return Response.ok(Templates.library(listed, new TickedEntries(keys, List.of(), impact, false)))
                    .build();
        }
        shelf.adopt(keys, ticks.ruling, me.account());
        notice.say(ui.messages(ProposalMessages.class).adopted(ui.number(keys.size())));
        return Response.seeOther(URI.create("/glossary")).build();
    }

    private Shelf listed(Wanted wanted) {
        return new Shelf(wanted, shelf.find(wanted), LibraryShelf.regions(ui.language()));
    }
}
