package org.dragoman.revision;

import jakarta.ws.rs.DefaultValue;
import org.dragoman.statement.DocumentForm;
import org.jboss.resteasy.reactive.RestForm;

/** The form for a changed source, as someone filled it in. */
public class RevisionForm extends DocumentForm {
    @RestForm
    @DefaultValue("")
    public String title = "";
}
