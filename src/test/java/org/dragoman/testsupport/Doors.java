package org.dragoman.testsupport;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dragoman.glossary.Glossary;
import org.dragoman.job.Assignments;
import org.dragoman.statement.Statements;
import org.dragoman.translation.Translating;

/** The doors through which fixtures come in, the same as everyone's. */
@Unremovable
@ApplicationScoped
class Doors {
    @Inject
    Statements statements;

    @Inject
    Assignments assignments;

    @Inject
    Translating translating;

    @Inject
    Glossary glossary;
}
