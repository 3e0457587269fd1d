package org.dragoman.job;

import jakarta.ws.rs.core.UriBuilder;

/**
 * What someone wants to see of the board.
 *
 * @param search words that the title contains, in any case
 * @param page from 1
 */
record BoardQuery(BoardFilter filter, String search, int page) {
    static final int SIZE = 50;

    BoardQuery {
        search = search.strip();
        page = Math.max(1, Math.min(page, 1_000_000));
    }

    /** The address of the same search under another filter. */
    public String under(BoardFilter other) {
        return new BoardQuery(other, search, 1).address();
    }

    public String atPage(int other) {
        return new BoardQuery(filter, search, other).address();
    }

    private String address() {
        return UriBuilder.fromPath("/statements")
                .queryParam("state", filter.tag())
                .queryParam("q", "{q}")
                .queryParam("page", page)
                .build(search)
                .toString();
    }
}
