package org.dragoman.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call has read of the thing that it changes: the entity tags of its {@code If-Match} (RFC 9110, section 13.1.1),
 * or the version in its body. Of a tag, what stands before the first dot is the version; what follows it tells apart
 * representations of one version, and no change depends on these.
 */
@RequestScoped
public class Basis {
    static final String HEADER = "If-Match";

    private static final Pattern LIST = Pattern.compile("(?:\\s*(?:(?:W/)?\"[^\"]*\")?\\s*(?:,|$))+");
    private static final Pattern STRONG = Pattern.compile("(?<=^|[\\s,])\"([^\".]*)[^\"]*\"");
    private static final int NO_VERSION = -1;

    private final @Nullable String condition;
    private @Nullable Supplier<?> now;

    @Inject
    Basis(HttpServerRequest request) {
        this(
                request.headers().contains(HEADER)
                        ? String.join(",", request.headers().getAll(HEADER))
                        : null);
    }

    Basis(@Nullable String condition) {
        this.condition = condition;
    }

    /** Whether the call is to be made only on a version that it names; any will do for an asterisk. */
    boolean isNamed() {
        return condition != null && !condition.strip().equals("*");
    }

    /** The versions that it names: none where the header says nothing, for weak tags are never equal here. */
    List<String> versions() {
        return condition == null || !LIST.matcher(condition).matches()
                ? List.of()
                : STRONG.matcher(condition)
                        .results()
                        .map(tag -> tag.group(1))
                        .distinct()
                        .toList();
    }

    /**
     * The version that a change is made from, for a deed that compares it itself, in its own transaction.
     *
     * @param inBody what the body says of it
     * @param now the thing as it is now, for whoever was overtaken
     * @return null if the call says nothing of it
     */
    public @Nullable Integer version(@Nullable Integer inBody, Supplier<? extends Tagged> now) {
        var read = tag(inBody == null ? null : inBody.toString(), now);
        return read == null ? null : number(read);
    }

    /** The same for what has no number, as a comparison. */
    public @Nullable String tag(@Nullable String inBody, Supplier<? extends Tagged> now) {
        this.now = now;
        if (!isNamed()) {
            return inBody;
        }
        var read = named(now);
        if (inBody != null && !inBody.equals(read)) {
            throw overtaken();
        }
        return read;
    }

    private String named(Supplier<? extends Tagged> now) {
        var versions = versions();
        if (versions.size() == 1) {
            return versions.get(0);
        }
        return versions.isEmpty()
                ? String.valueOf(NO_VERSION)
                : Optional.of(now.get().tag()).filter(versions::contains).orElse(versions.get(0));
    }

    private static int number(String read) {
        return read.matches("\\d{1,9}") ? Integer.parseInt(read) : NO_VERSION;
    }

    /**
     * Does a deed that compares no version itself. Where the call names one, the thing is locked and compared first, in
     * the transaction of the deed.
     *
     * @param locked the thing, with the lock that the deed takes first
     */
    public <T> T unchanged(
            Supplier<Optional<? extends Versioned>> locked, Supplier<? extends Tagged> now, Supplier<T> deed) {
        this.now = now;
        if (!isNamed()) {
            return deed.get();
        }
        return QuarkusTransaction.joiningExisting().call(() -> {
            mustName(locked.get().orElseThrow(Refusal::notFound).version());
            return deed.get();
        });
    }

    /** The same for a deed that answers nothing. */
    public void unchanged(
            Supplier<Optional<? extends Versioned>> locked, Supplier<? extends Tagged> now, Runnable deed) {
        unchanged(locked, now, () -> {
            deed.run();
            return this;
        });
    }

    private void mustName(int version) {
        if (!versions().contains(String.valueOf(version))) {
            throw overtaken();
        }
    }

    /** What is there already is changed by nobody who does not say what they have read of it. */
    public static Refusal unseen() {
        return Refusal.unseen("version-missing", WebMessages.class, WebMessages::unseen);
    }

    private static Refusal overtaken() {
        return Refusal.overtaken("overtaken", WebMessages.class, WebMessages::overtaken);
    }

    /**
     * The answer to a change that came too late, and whose content was kept.
     *
     * @param problem what it says, by its type and its status
     */
    public Response overtaking(BiFunction<String, Integer, ?> problem) {
        int status = Answers.status(Refusal.Kind.OVERTAKEN, isNamed());
        return Response.status(status)
                .type(RefusalMapper.PROBLEM)
                .entity(problem.apply("about:blank", status))
                .build();
    }

    /** The thing as it is now, where the call changes one. */
    @Nullable
    Object now() {
        return now == null ? null : Objects.requireNonNull(now).get();
    }
}
