package org.dragoman.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads the address of the site; that of all network interfaces is no address, and one's own machine has a name. */
public final class SiteAddress implements Converter<URI> {
    private static final Pattern OWN =
            Pattern.compile("(?<=://)(?:0\\.0\\.0\\.0|127\\.0\\.0\\.1|\\[?::1?]?)(?=:\\d+|/|$)");

    @Override
    public URI convert(String value) {
        var address = URI.create(OWN.matcher(value.strip()).replaceFirst("localhost"));
        if (address.getHost() == null) {
            throw new IllegalArgumentException("“" + value + "” is no address such as https://statements.example.org");
        }
        return address;
    }
}
