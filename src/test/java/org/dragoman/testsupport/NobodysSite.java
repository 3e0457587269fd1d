package org.dragoman.testsupport;

import java.net.URI;
import java.time.ZoneId;
import org.dragoman.web.WebConfig;

/** A site that nobody has. */
public final class NobodysSite implements WebConfig {
    @Override
    public ZoneId timeZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public URI address() {
        return URI.create("https://news.example.org/");
    }
}
