package org.dragoman.okapi;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * The text of a TMX unit in one language.
 *
 * @param at when it was made; or else, last changed
 */
record TmxVariant(TmxSegment segment, @Nullable Instant at, @Nullable String by) {
    /** The date of TMX: the basic format of ISO 8601, in UTC. */
    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    /** @param xml at the beginning of the variant */
    TmxVariant(XMLStreamReader xml) {
        this(new TmxSegment(), made(xml), maker(xml));
    }

    /** When an element says that it was made. */
    static @Nullable Instant made(XMLStreamReader xml) {
        var made = date(SafeXml.attribute(xml, "creationdate"));
        return made == null ? date(SafeXml.attribute(xml, "changedate")) : made;
    }

    /** Who an element says has made it. */
    static @Nullable String maker(XMLStreamReader xml) {
        var maker = present(SafeXml.attribute(xml, "creationid"));
        return maker == null ? present(SafeXml.attribute(xml, "changeid")) : maker;
    }

    private static @Nullable Instant date(String text) {
        try {
            return LocalDateTime.parse(text, DATE).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static @Nullable String present(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
