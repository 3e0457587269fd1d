package org.dragoman.okapi;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.SafeXml;
import org.dragoman.language.Language;
import org.dragoman.memory.Making;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TranslationUnit;
import org.jspecify.annotations.Nullable;

/** A unit of a TMX file while it is read. */
final class TmxUnit {
    /** The date of TMX: the basic format of ISO 8601, in UTC. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private record Variant(Language language, String text) {}

    private final List<Variant> variants = new ArrayList<>();
    private final @Nullable Instant at;
    private final @Nullable String by;
    private @Nullable String origin;
    private @Nullable String previous;
    private @Nullable String next;

    /** @param xml at the beginning of the unit */
    TmxUnit(XMLStreamReader xml) {
        at = date(SafeXml.attribute(xml, "creationdate"));
        by = present(SafeXml.attribute(xml, "creationid"));
    }

    private static @Nullable Instant date(String text) {
        try {
            return LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String present(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Takes what a property says, as Dragoman, memoQ or OmegaT call it. */
    void tell(String property, String value) {
        switch (property) {
            case "x-origin", "file" -> origin = present(value);
            case "x-context-pre", "prev" -> previous = present(value);
            case "x-context-post", "next" -> next = present(value);
            default -> {}
        }
    }

    void say(Language language, String text) {
        variants.add(new Variant(language, text));
    }

    /** @param declared the language that the file calls its source; the first one counts where no text is in it */
    void give(Optional<Language> declared, Tmx.Taker taker) {
        var source = variants.stream()
                .filter(v -> declared.filter(d -> d == v.language).isPresent())
                .findFirst()
                .or(() -> variants.stream().findFirst());
        var making = new Making(at, by, origin, previous, next);
        source.ifPresent(from -> variants.stream()
                .filter(to -> to.language != from.language)
                .map(to -> new TranslationUnit(from.language, to.language, from.text, to.text, making))
                .forEach(taker::take));
    }
}
