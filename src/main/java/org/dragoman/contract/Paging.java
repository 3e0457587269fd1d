package org.dragoman.contract;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a call asks for: {@code limit} entries, and of those parts the one with the number {@code page}.
 * Whoever asks for none gets the first {@value #MOST}. Links to the other parts stand in the head of the answer (RFC 8288).
 */
@RequestScoped
public class Paging {
    static final int MOST = 1000;
    static final int FARTHEST = 1_000_000;
    static final String PAGE = "page";
    static final String LIMIT = "limit";

    private final HttpServerRequest request;
    private int usual = MOST;
    private boolean parted;
    private boolean more;
    private @Nullable Integer last;

    @Inject
    Paging(HttpServerRequest request) {
        this.request = request;
    }

    /** So many come where the call does not say how many. */
    public Paging usually(int entries) {
        usual = entries;
        return this;
    }

    public int page() {
        return number(PAGE, 1, FARTHEST);
    }

    public int limit() {
        return number(LIMIT, usual, MOST);
    }

    private int number(String name, int otherwise, int most) {
        var asked = request.getParam(name);
        if (asked == null) {
            return otherwise;
        }
        int number = asked.matches("\\d{1,7}") ? Integer.parseInt(asked) : 0;
        if (number < 1 || number > most) {
            throw Refusal.badInput("part", ContractMessages.class, m -> m.no_such_part(MOST));
        }
        return number;
    }

    /** The part of a list that is at hand. */
    public <T> List<T> of(List<T> all) {
        outOf(all.size());
        long from = Math.min((page() - 1L) * limit(), all.size());
        return all.subList((int) from, (int) Math.min(from + limit(), all.size()));
    }

    /** The part of a list of which no more is read: from a place on, as many entries as are asked for, if there are so many. */
    public <T> List<T> of(BiFunction<Integer, Integer, List<T>> entries) {
        parted = true;
        var found = entries.apply((page() - 1) * limit(), limit() + 1);
        more = found.size() > limit();
        return more ? found.subList(0, limit()) : found;
    }

    /** Says how long the list is of which a part is sent. */
    public void outOf(long entries) {
        parted = true;
        last = (int) Math.max(1, (entries + limit() - 1) / limit());
        more = page() < last;
    }

    boolean isParted() {
        return parted;
    }

    /** The links to the first, previous, next and last part, as far as there are any. */
    String links() {
        int page = page();
        return Stream.of(
                        Optional.of(link(1, "first")),
                        Optional.of(page - 1).filter(p -> p > 0).map(p -> link(p, "prev")),
                        Optional.of(page + 1).filter(p -> more).map(p -> link(p, "next")),
                        Optional.ofNullable(last).map(p -> link(p, "last")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private String link(int page, String relation) {
        var others = Arrays.stream(
                        Optional.ofNullable(request.query()).orElse("").split("&"))
                .filter(pair -> !pair.matches("(page|limit)(=.*)?|"))
                .map(pair -> pair.replace("<", "%3C").replace(">", "%3E"));
        var query = Stream.concat(others, Stream.of(PAGE + "=" + page, LIMIT + "=" + limit()))
                .collect(Collectors.joining("&"));
        return "<%s?%s>; rel=\"%s\"".formatted(request.path(), query, relation);
    }
}
