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

    Proposal proposal() {
        return new Proposal(title, slug, Statements.dateOf(dated));
    }

    UploadedFile upload() {
        return upload(Statements.languageOf(language));
    }
}
