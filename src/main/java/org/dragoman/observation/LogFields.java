package org.dragoman.observation;

import org.jboss.logging.MDC;

/** What each line of the log about a request names. */
public final class LogFields {
    private static final String REQUEST = "request";
    private static final String ACCOUNT = "account";

    private LogFields() {}

    static void request(String id) {
        MDC.put(REQUEST, id);
        MDC.remove(ACCOUNT);
    }

    /** Who asks, once that is known. */
    public static void account(String username) {
        MDC.put(ACCOUNT, username);
    }
}
