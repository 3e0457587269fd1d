package org.dragoman.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.CheckNames;
import org.dragoman.web.Interface;

/** What checks are called in the language of whoever reads the page. Templates know it as {@code inject:checkNames}. */
@Named("checkNames")
@RequestScoped
public class ReadersCheckNames {
    @Inject
    Interface ui;

    public String of(String check) {
        return new CheckNames(ui.messages(CheckMessages.class)).nameOf(check);
    }
}
