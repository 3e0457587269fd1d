package org.dragoman.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.UnreadableDocument;
import org.jspecify.annotations.Nullable;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/**
 * The paragraph styles of a DOCX. Word translates the ids and the shown names of its own styles, but writes their names
 * in English into the file; an outline level makes any other style a heading.
 */
public final class DocxStyles {

    /** The outline level of body text (ECMA-376, 17.3.1.20); headings have 0 to 8. */
    public static final int BODY = 9;

    private static final int LONGEST_CHAIN = 20;
    private static final Pattern HEADING_NAME = Pattern.compile("heading ?([1-9])");

    private final Map<String, Style> byId = new HashMap<>();

    private DocxStyles() {}

    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private @Nullable Integer outlineLevel;
        private @Nullable Integer list;
        private @Nullable Integer listLevel;
    }

    public static DocxStyles none() {
        return new DocxStyles();
    }

    public static DocxStyles read(byte[] xml) {
        var styles = new DocxStyles();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT && reader.getLocalName().equals("style")) {
                    styles.byId.put(SafeXml.attribute(reader, "styleId"), style(reader));
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return styles;
    }

    private static Style style(XMLStreamReader reader) throws XMLStreamException {
        var style = new Style();
        for (var event = reader.next();
                event != END_ELEMENT || !reader.getLocalName().equals("style");
                event = reader.next()) {
            if (event == START_ELEMENT) {
                take(style, reader);
            }
        }
        return style;
    }

    private static void take(Style style, XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "name" -> style.name = SafeXml.attribute(reader, "val").toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = SafeXml.attribute(reader, "val");
            case "outlineLvl" -> style.outlineLevel = SafeXml.number(reader, "val", BODY);
            case "numId" -> style.list = SafeXml.number(reader, "val", 0);
            case "ilvl" -> style.listLevel = SafeXml.number(reader, "val", 0);
            default -> {}
        }
    }

    /** From 0; {@link #BODY} for all that is no heading. */
    public int outlineLevel(String id) {
        return inherited(id, DocxStyles::ownOutlineLevel)
                .orElseGet(() -> byId.containsKey(id)
                        ? BODY
                        : levelOfName(id.toLowerCase(Locale.ROOT)).orElse(BODY));
    }

    private static Optional<Integer> ownOutlineLevel(Style style) {
        return style.outlineLevel != null ? Optional.of(style.outlineLevel) : levelOfName(style.name);
    }

    private static Optional<Integer> levelOfName(String name) {
        var heading = HEADING_NAME.matcher(name);
        if (heading.matches()) {
            return Optional.of(heading.group(1).charAt(0) - '1');
        }
        return switch (name) {
            case "title" -> Optional.of(0);
            case "subtitle" -> Optional.of(1);
            default -> Optional.empty();
        };
    }

    /** The list whose items paragraphs of a style are; 0 for none. */
    public int list(String id) {
        return inherited(id, style -> Optional.ofNullable(style.list)).orElse(0);
    }

    /** The level of the items that paragraphs of a style are, if the style says so. */
    public Optional<Integer> listLevel(String id) {
        return inherited(id, style -> Optional.ofNullable(style.listLevel));
    }

    public boolean isQuote(String id) {
        return inherited(id, style -> Optional.of(true).filter(q -> style.name.matches("(intense )?quote|block text")))
                .orElse(false);
    }

    private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
        var style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var own = property.apply(style);
            if (own.isPresent()) {
                return own;
            }
            style = byId.get(style.basedOn);
        }
        return Optional.empty();
    }
}
