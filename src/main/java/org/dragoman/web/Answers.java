package org.dragoman.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Says in the status codes of HTTP why something is refused; nobody else knows them. */
public final class Answers {

    private Answers() {}

    /** An answer that refuses, still without a body. */
    public static ResponseBuilder refusing(Refusal.Kind kind) {
        return Response.status(status(kind));
    }

    static int status(Refusal.Kind kind) {
        return switch (kind) {
            case BAD_INPUT -> 422;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            case GONE -> 410;
        };
    }
}
