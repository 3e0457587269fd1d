package org.dragoman.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/**
 * A form that a browser sent and that did not arrive where it should, to be offered once more.
 *
 * @param fields without the token against forged requests
 * @param whole whether the fields are all of it; a file cannot be offered again
 * @param token which the form had, if any
 */
record SentForm(List<Field> fields, boolean whole, @Nullable String token) {

    private static final Set<String> SECRETS = Set.of("password", "present", "repeated");
    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S");

    /** What one field of the form held. */
    record Field(String name, String value) {}

    /** Whether a request is a form that was sent, in the way of pages and not of scripts. */
    static boolean isOne(String method, @Nullable MediaType type) {
        return method.equals(HttpMethod.POST)
                && type != null
                && (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)
                        || MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type));
    }

    /** @param data null where nothing of the form was read */
    static SentForm read(@Nullable FormData data) {
        return data == null ? new SentForm(List.of(), false, null) : of(data);
    }

    /**
     * What a person has written in it, to be shown once more: everything of more than a word. A form with a password shows
     * nothing at all.
     */
    List<String> prose() {
        return fields.stream().anyMatch(field -> SECRETS.contains(field.name()))
                ? List.of()
                : fields.stream()
                        .map(field -> field.value().strip())
                        .filter(value -> WORDS.matcher(value).find())
                        .toList();
    }

    private static SentForm of(FormData data) {
        var fields = new ArrayList<Field>();
        boolean whole = true;
        String token = null;
        for (var name : data) {
            for (var value : data.get(name)) {
                if (value.isFileItem()) {
                    whole = false;
                } else if (name.equals(FormToken.FIELD)) {
                    token = value.getValue();
                } else {
                    fields.add(new Field(name, value.getValue()));
                }
            }
        }
        return new SentForm(fields, whole, token);
    }
}
