package org.dragoman.web;

import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Makes the site of the tests one whose address nobody has configured, until the test class ends. */
@ApplicationScoped
public class MovableSite {

    @Inject
    Site site;

    @Inject
    SmallRyeConfig config;

    @Inject
    Event<Site.Moved> moved;

    private @Nullable Site movable;

    public void install() {
        var unfixed = new Site(config.getConfigMapping(WebConfig.class), false, moved);
        QuarkusMock.installMockForInstance(unfixed, site);
        movable = unfixed;
    }

    /** A mock is told of no event. */
    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) Site.Moved to) {
        if (movable != null) {
            movable.follow(to);
        }
    }
}
