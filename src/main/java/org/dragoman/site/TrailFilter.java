package org.dragoman.site;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.ws.rs.DefaultValue;
import org.dragoman.audit.TrailEntry;
import org.dragoman.web.Address;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of the trail are wanted: of whom, which action, about which statement; empty means all. */
public record TrailFilter(
        @RestQuery @DefaultValue("") String author,
        @RestQuery @DefaultValue("") String action,
        @RestQuery @DefaultValue("") String statement) {

    PanacheQuery<TrailEntry> found() {
        return TrailEntry.matching(author.strip(), action, statement.strip());
    }

    /** The address of a page of what is wanted. */
    public String page(int number) {
        return Address.of("/trail")
                .with("author", author)
                .with("action", action)
                .with("statement", statement)
                .with("page", number)
                .toString();
    }
}
