package org.dragoman;

import jakarta.ws.rs.FormParam;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every hidden field of every page, and why a browser may be believed about it. What the server knows from its own data
 * has no place here: it is not sent at all.
 */
@Tag("plain")
class HiddenFieldsTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*\\btype=[\"']?hidden\\b[^>]*>");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*>");
    private static final Pattern NOT_SEEN = Pattern.compile("type=[\"']?hidden|visually-hidden|\\shidden\\b");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");

    private static final String SEEN =
            "Only the browser knows which version was looked at; any but the present is refused.";
    private static final String SHOWN = "The fingerprint of what was shown; computed anew, and any other is refused.";
    private static final String FILTER = "What the list shows, to show it again; it decides about nothing.";
    private static final String CHOSEN =
            "Which of several is meant; looked up, and refused where there is no such one.";

    private static final String SIGNED = "What a passkey signed, of a challenge of ours; its signature is verified.";

    private static final Map<String, Map<String, String>> BELIEVED = Map.ofEntries(
            Map.entry("workbench/conflict.html", Map.of("version", SEEN)),
            Map.entry("workbench/editor.html", Map.of("version", SEEN)),
            Map.entry("workbench/finding.html", Map.of("finding", CHOSEN)),
            Map.entry("review/review.html", Map.of("version", SEEN, "kept", SEEN, "finding", CHOSEN)),
            Map.entry("statement/newStatement.html", Map.of("kept", CHOSEN)),
            Map.entry("revision/proposed.html", Map.of("fingerprint", SHOWN)),
            Map.entry("edition/release.html", Map.of("language", CHOSEN)),
            Map.entry("job/assign.html", Map.of("language", CHOSEN)),
            Map.entry("job/board.html", Map.of("state", FILTER)),
            Map.entry("inspection/findings.html", Map.of("late", FILTER)),
            Map.entry("names/names.html", Map.of("form", CHOSEN)),
            Map.entry("glossary/contradictions.html", Map.of("one", CHOSEN, "other", CHOSEN, "form", CHOSEN)),
            Map.entry("glossary/library.html", Map.of("q", FILTER, "kind", FILTER, "region", FILTER, "seen", SHOWN)),
            Map.entry("glossary/edit.html", Map.of("version", SEEN, "seen", SHOWN)),
            Map.entry("glossary/delete.html", Map.of("version", SEEN)),
            Map.entry("glossary/decide.html", Map.of("verb", CHOSEN, "key", CHOSEN, "version", SEEN)),
            Map.entry("trust/rotation.html", Map.of("replaces", SEEN)),
            Map.entry("exchange/preview.html", Map.of("version", SEEN)),
            Map.entry("passkey/passkeys.html", Map.of("credential", SIGNED)),
            Map.entry("passkey/signIn.html", Map.of("credential", SIGNED)),
            Map.entry(
                    "account/me.html",
                    Map.of(
                            "username",
                            "For the browser's store of passwords, and to sign in anew, which asks for the password.")),
            Map.entry(
                    "web/expired.html",
                    Map.of(
                            "{field.name}",
                            "A form of our own page, as it was sent; it is checked when it is sent again.")),
            Map.entry(
                    "tags/token.html",
                    Map.of(
                            "{inject:csrf.parameterName}",
                            "The token against forged requests; compared with its cookie.")));

    @Test
    void areAllAccountedFor() throws IOException {
        var names = new TreeMap<String, Set<String>>();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                var fields = hidden(Files.readString(template));
                if (!fields.isEmpty()) {
                    names.put(TEMPLATES.relativize(template).toString().replace('\\', '/'), fields);
                }
            }
        }
        var believed = new TreeMap<String, Set<String>>();
        BELIEVED.forEach((template, fields) -> believed.put(template, new TreeSet<>(fields.keySet())));
        assertThat(names)
                .as(
                        "hidden fields: send nothing that the server knows; what only the browser knows gets a line with its"
                                + " reason in BELIEVED")
                .isEqualTo(believed);
    }

    /** A form's field that nobody can see would be a hidden one by another name. */
    @Test
    void areTheOnlyFieldsThatNobodySees() throws IOException {
        var seen = new TreeSet<String>();
        try (Stream<Path> templates = Files.walk(TEMPLATES)) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                CONTROL.matcher(Files.readString(template))
                        .results()
                        .map(control -> control.group())
                        .filter(control -> !NOT_SEEN.matcher(control).find())
                        .forEach(control -> NAME.matcher(control).results().forEach(name -> seen.add(name.group(1))));
            }
        }
        BELIEVED.values().forEach(fields -> seen.addAll(fields.keySet()));
        assertThat(sent()).as("fields that a form brings, and no page shows").isSubsetOf(seen);
    }

    /** The names of the fields that the pages take from forms. */
    static Set<String> sent() {
        var names = new TreeSet<String>();
        House.CLASSES.forEach(type -> {
            type.getFields().stream()
                    .filter(field -> field.isAnnotatedWith(RestForm.class))
                    .forEach(field -> names.add(
                            nameOr(field.getAnnotationOfType(RestForm.class).value(), field.getName())));
            for (var method : type.reflect().getDeclaredMethods()) {
                for (var parameter : method.getParameters()) {
                    var form = parameter.getAnnotation(FormParam.class);
                    if (form != null) {
                        names.add(form.value());
                    }
                    var restForm = parameter.getAnnotation(RestForm.class);
                    if (restForm != null) {
                        names.add(nameOr(restForm.value(), parameter.getName()));
                    }
                }
            }
        });
        return names;
    }

    private static String nameOr(String given, String own) {
        return given.isEmpty() ? own : given;
    }

    private static Set<String> hidden(String template) {
        var names = new TreeSet<String>();
        HIDDEN.matcher(template).results().forEach(field -> {
            var name = NAME.matcher(field.group());
            assertThat(name.find()).as(field.group()).isTrue();
            names.add(name.group(1));
        });
        return names;
    }
}
