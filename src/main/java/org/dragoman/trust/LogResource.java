package org.dragoman.trust;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestQuery;

/** The public log of all releases and withdrawals. */
@Path("/log")
@PermitAll
@ForEveryone
@Produces(MediaType.TEXT_HTML)
class LogResource {
    private static final int SHOWN = 50;
    private static final int LAST_PAGE = 1_000_000;

    /**
     * A page of the log, the newest first.
     *
     * @param number from 1
     */
    record LogPage(List<LoggedRelease> entries, int number, boolean goesOn) {}

    @CheckedTemplate(basePath = "trust")
    static class Templates {
        static native TemplateInstance log(LogPage page);
    }

    /** @param page from 1 */
    @GET
    @Transactional
    public TemplateInstance show(@RestQuery @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw Refusal.notFound();
        }
        var found = LoggedRelease.newestFirst((page - 1) * SHOWN, SHOWN + 1);
        if (found.isEmpty() && page > 1) {
            throw Refusal.notFound();
        }
        return Templates.log(new LogPage(found.subList(0, Math.min(found.size(), SHOWN)), page, found.size() > SHOWN));
    }
}
