package org.dragoman.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What files a page offers to choose. Templates know it as {@code inject:formats}. */
@Named("formats")
@ApplicationScoped
public class AcceptedFormats {
    public String getAccepted() {
        return DocumentFormat.accepted();
    }
}
