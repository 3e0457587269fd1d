package org.dragoman.statement;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;

/** The form for a new statement, as someone filled it in. */
public class NewStatement extends DocumentForm {
    @RestForm
    @DefaultValue("")
    public String language = "";

    @RestForm
    @DefaultValue("")
    public String title = "";

    @RestForm
    @DefaultValue("")
    public String slug = "";

    @RestForm
    @DefaultValue("")
    public String dated = "";

    static NewStatement dated(LocalDate date) {
        var empty = new NewStatement();
        empty.dated = date.toString();
        return empty;
    }

    /** By what a file is found again that came before something else was asked. */
    @RestForm
    @DefaultValue("")
    public String kept = "";

    /** Given when a text is to come in though it is here already. */
    @RestForm
    @DefaultValue("")
    public String again = "";

    Proposal proposal() {
        return new Proposal(title, slug, Statements.dateOf(dated), again.isBlank());
    }

    /** Whether the file is the one that came before. */
    boolean isOfKeptFile() {
        return !kept.isBlank() && chosen().isEmpty() && text.isBlank();
    }
}
