package org.dragoman.job;

import org.dragoman.web.Address;

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
        return Address.of("/statements")
                .with("state", filter.tag())
                .with("q", search)
                .with("page", page)
                .toString();
    }
}
