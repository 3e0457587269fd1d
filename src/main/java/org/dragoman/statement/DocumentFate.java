package org.dragoman.statement;

import org.jspecify.annotations.Nullable;

/** What has become of a document when the patience of its request is over. */
public sealed interface DocumentFate {

    /** Where people find it, or see how far it has come. */
    String path();

    /**
     * It is stored.
     *
     * @param proposal the id of the proposed revision; null where it became a statement
     */
    record Landed(long statement, @Nullable Long proposal) implements DocumentFate {

        @Override
        public String path() {
            var path = "/statements/" + statement;
            return proposal == null ? path : path + "/revisions/proposed/" + proposal;
        }
    }

    /**
     * It is still being read, or waits for its turn.
     *
     * @param token by which it is found again
     */
    record UnderWay(String token) implements DocumentFate {

        @Override
        public String path() {
            return "/statements/uploads/" + token;
        }
    }
}
