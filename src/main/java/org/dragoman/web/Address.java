package org.dragoman.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;

/** An address in this application, put together from a path and what is asked for. */
public final class Address {
    private final UriBuilder uri;
    private final List<Object> values = new ArrayList<>();

    private Address(String path) {
        this.uri = UriBuilder.fromPath(path);
    }

    public static Address of(String path) {
        return new Address(path);
    }

    /** Adds a parameter, whatever characters are in its value. */
    public Address with(String name, Object value) {
        uri.queryParam(name, "{" + values.size() + "}");
        values.add(value);
        return this;
    }

    @Override
    public String toString() {
        return uri.build(values.toArray()).toString();
    }
}
