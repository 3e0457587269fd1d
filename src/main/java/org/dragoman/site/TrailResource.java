package org.dragoman.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.dragoman.account.Role;
import org.dragoman.audit.ActionNames;
import org.dragoman.audit.TrailExport;
import org.dragoman.audit.TrailLine;
import org.dragoman.web.Interface;
import org.jboss.resteasy.reactive.RestQuery;

/** The whole audit trail, for administrators. It is read only: what was done stays written. */
@Path("/trail")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class TrailResource {
    private static final int PAGE = 50;

    /**
     * One page of the trail.
     *
     * @param actions code and text of every action, in the order of their texts
     * @param number of the page, from 1
     */
    record TrailPage(List<TrailLine> entries, Map<String, String> actions, int number, long total) {
        public long first() {
            return (number - 1L) * PAGE + 1;
        }

        public long last() {
            return first() + entries.size() - 1;
        }

        public boolean older() {
            return last() < total;
        }

        public boolean newer() {
            return number > 1;
        }
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance trail(TrailPage page, TrailFilter filter);
    }

    @Inject
    Interface ui;

    @Inject
    TrailExport export;

    @GET
    public TemplateInstance trail(@BeanParam TrailFilter filter, @RestQuery @DefaultValue("1") int page) {
        var number = Math.max(page, 1);
        var names = ActionNames.in(ui.language().tag());
        var found = filter.found();
        var entries = found.page(number - 1, PAGE).stream()
                .map(entry -> TrailLine.of(entry, names))
                .toList();
        return Templates.trail(new TrailPage(entries, names.all(), number, found.count()), filter);
    }

    @GET
    @Path("export.jsonl")
    public Response lines() {
        return TrailApi.file(export::writeJsonLines, TrailApi.JSON_LINES, "trail.jsonl");
    }

    @GET
    @Path("export.csv")
    public Response table() {
        return TrailApi.file(export::writeCsv, TrailApi.CSV, "trail.csv");
    }
}
