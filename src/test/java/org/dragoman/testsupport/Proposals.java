package org.dragoman.testsupport;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;

/** Changed sources of the tests, proposed and confirmed through the API. */
public final class Proposals {
    /** {@link HarbourStatement#SOURCE} with one sentence moved, one changed, one new, one removed. */
    public static final String CHANGED =
            """
            They ask for safe machines and fair wages. An inquiry has begun.

            ## What we ask

            The workers of the harbour stopped work on Tuesday.
            """;

    private Proposals() {}

    /** An editor beside the one of {@link People}. */
    public static Account otherEditor() {
        return People.account("other-editor", Set.of(Role.EDITOR), EnumSet.allOf(Language.class));
    }

    /** Proposes a text as Markdown. */
    public static Response propose(String username, long statement, String markdown) {
        return Drafts.as(username)
                .contentType("application/octet-stream")
                .queryParam("fileName", "changed.md")
                .body(markdown.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statements/{id}/revisions/proposed", statement);
    }

    /** Confirms what a proposal answered. */
    public static Response confirm(String username, long statement, Response proposed) {
        return Drafts.as(username)
                .contentType("application/json")
                .body(Map.of("fingerprint", proposed.jsonPath().getString("fingerprint")))
                .post(
                        "/api/v1/statements/{id}/revisions/proposed/{proposal}/confirm",
                        statement,
                        proposed.jsonPath().getLong("id"));
    }

    /** Makes a text the newest revision. */
    public static Response revise(long statement, String markdown) {
        People.editor();
        var proposed = propose("editor", statement, markdown);
        proposed.then().statusCode(201);
        confirm("editor", statement, proposed).then().statusCode(201);
        return proposed;
    }
}
