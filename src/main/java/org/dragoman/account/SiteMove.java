package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.web.Site;

/** Says where people reach the site: asked for at the first start, and for an administrator to change. */
@ApplicationScoped
public class SiteMove {
    private final Site site;
    private final Trail trail;

    @Inject
    SiteMove(Site site, Trail trail) {
        this.site = site;
        this.trail = trail;
    }

    @Transactional
    public void to(URI address, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        var before = site.address();
        site.moveTo(address);
        trail.record(by.username(), Deed.of("site.moved", address.toString()).changing(before, address));
    }
}
