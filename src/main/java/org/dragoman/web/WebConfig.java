package org.dragoman.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.ZoneId;

/** What the organisation decides about its pages. */
@ConfigMapping(prefix = "dragoman.web")
public interface WebConfig {

    /** The time zone in which deadlines and embargo times are given and shown. */
    @WithDefault("UTC")
    ZoneId timeZone();

    /**
     * Where people reach the application; links in e-mails and manifests begin with it. Where nobody says so, it is where
     * the application listens: right in a demonstration, and {@link Reach wrong} for the world.
     */
    @WithDefault("http://${quarkus.http.host}:${quarkus.http.port}")
    @WithConverter(SiteAddress.class)
    URI address();
}
