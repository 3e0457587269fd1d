package org.dragoman.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dragoman.check.Check;
import org.dragoman.check.CheckMessages;
import org.dragoman.web.Interface;

/** What checks are called in the language of whoever reads the page. Templates know it as {@code inject:checkNames}. */
@Named("checkNames")
@RequestScoped
public class ReadersCheckNames {
    @Inject
    Interface ui;

    /** The name of the check of an id; the id itself if there is no such check any more. */
    public String of(String id) {
        var messages = ui.messages(CheckMessages.class);
        return Check.withId(id).map(c -> c.nameIn(messages)).orElse(id);
    }
}
