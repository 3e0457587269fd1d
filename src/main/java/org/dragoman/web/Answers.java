package org.dragoman.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;

/** Says in the status codes of HTTP why something is refused; nobody else knows them. */
public final class Answers {

    /** A condition that a call names does not hold (RFC 9110, section 15.5.13). */
    static final int CONDITION_FAILED = 412;

    /** A call must name a condition (RFC 6585, section 3). */
    private static final int CONDITION_REQUIRED = 428;

    /** After how many it is worth asking again. */
    private static final int SECONDS = 2;

    private Answers() {}

    /** What was asked goes on behind its request, and where to ask what became of it (RFC 9110, section 15.3.3). */
    public static Response underWay(Object report, String place) {
        return Response.accepted(report)
                .location(URI.create(place))
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }

    /** Whether the address knows other methods (RFC 9110, section 15.5.6). */
    public static boolean isOtherMethod(int status) {
        return status == 405;
    }

    /** Whether bodies of other media types are taken (RFC 9110, section 15.5.16). */
    public static boolean isOtherType(int status) {
        return status == 415;
    }

    /** An answer that refuses, still without a body. */
    public static ResponseBuilder refusing(Refusal.Kind kind) {
        return Response.status(status(kind));
    }

    /** An answer that was given before. */
    public static ResponseBuilder again(int status) {
        return Response.status(status);
    }

    /**
     * What a program is told.
     *
     * @param conditional whether the call names a version
     */
    static int status(Refusal.Kind kind, boolean conditional) {
        return switch (kind) {
            case OVERTAKEN -> conditional ? CONDITION_FAILED : status(kind);
            case UNSEEN -> CONDITION_REQUIRED;
            default -> status(kind);
        };
    }

    static int status(Refusal.Kind kind) {
        return switch (kind) {
            case BAD_INPUT, UNSEEN -> 422;
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT, OVERTAKEN -> 409;
            case TOO_LARGE -> 413;
            case GONE -> 410;
        };
    }
}
