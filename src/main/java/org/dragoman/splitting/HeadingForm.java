package org.dragoman.splitting;

import org.dragoman.statement.Statement;
import org.dragoman.web.Complaint;
import org.jspecify.annotations.Nullable;

/** Title, slug and date as someone typed them, and what is wrong with them. */
record HeadingForm(String title, String slug, String dated, @Nullable Complaint complaint) {

    static HeadingForm of(Statement statement) {
        return new HeadingForm(
                statement.title(), statement.slug(), statement.dated().toString(), null);
    }
}
