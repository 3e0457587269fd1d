package org.dragoman.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes instants as HTML reads them: a {@code time} has three digits of a second at most, a database has six. */
@Singleton
class InstantText implements ResultMapper {

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    /** Before the one that escapes whatever is written into HTML. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof Instant;
    }

    @Override
    public String map(Object result, Expression expression) {
        return ((Instant) result).truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
