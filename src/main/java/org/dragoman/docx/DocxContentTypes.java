package org.dragoman.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.UnreadableDocument;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/**
 * The types of the parts of an Open Packaging package ({@code [Content_Types].xml}; ECMA-376-2, 7.2.3): each has one of
 * its own, or that of its extension. Letters of names are compared whatever their case.
 */
public final class DocxContentTypes {
    private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A text, with or without macros, and what such texts are made after. */
    private static final Set<String> MAIN = Set.of(
            WORDPROCESSING + "document.main+xml",
            WORDPROCESSING + "template.main+xml",
            "application/vnd.ms-word.document.macroenabled.main+xml",
            "application/vnd.ms-word.template.macroenabledtemplate.main+xml");

    private final Map<String, String> ofParts = new HashMap<>();
    private final Map<String, String> ofExtensions = new HashMap<>();

    private DocxContentTypes() {}

    public static DocxContentTypes read(byte[] xml) {
        var types = new DocxContentTypes();
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                if (reader.next() == START_ELEMENT) {
                    types.take(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
        return types;
    }

    private void take(XMLStreamReader reader) {
        var type = SafeXml.attribute(reader, "ContentType");
        switch (reader.getLocalName()) {
            case "Override" -> ofParts.put(key(SafeXml.attribute(reader, "PartName")), type);
            case "Default" -> ofExtensions.put(key(SafeXml.attribute(reader, "Extension")), type);
            default -> {}
        }
    }

    /** Whether a part holds the main text of a WordprocessingML document. */
    public boolean isMain(String part) {
        return MAIN.contains(of(part).toLowerCase(Locale.ROOT));
    }

    private String of(String part) {
        var extension = part.substring(part.lastIndexOf('.') + 1);
        return ofParts.getOrDefault(key(part), ofExtensions.getOrDefault(key(extension), ""));
    }

    private static String key(String name) {
        return name.replaceFirst("^/", "").toLowerCase(Locale.ROOT);
    }

    /**
     * A list that gives each part its type by name, whatever the type was before.
     *
     * @param kinds of the parts: {@code document}, {@code footnotes}…
     */
    public static byte[] written(Map<String, String> kinds) {
        var xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml"
                ContentType="application/xml"/>""");
        kinds.forEach((part, kind) -> xml.append("<Override PartName=\"/")
                .append(SafeXml.escaped(part))
                .append("\" ContentType=\"" + WORDPROCESSING)
                .append(kind.equals("document") ? "document.main" : kind)
                .append("+xml\"/>"));
        return xml.append("</Types>").toString().getBytes(UTF_8);
    }
}
