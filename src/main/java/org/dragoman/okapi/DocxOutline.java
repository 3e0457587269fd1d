package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.statement.UnreadableDocument;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;
import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/**
 * What each paragraph of a DOCX is, in the order of the document, to be asked in that order by the paragraph's text.
 * A text that is not found, because the filter reads the part differently there, counts as a plain paragraph.
 */
final class DocxOutline {

    /** What was there before a tracked change, or twice. */
    private static final Set<String> PASSED_OVER = Set.of("pPrChange", "rPrChange", "del", "moveFrom", "Fallback");

    private static final Pattern UNCOMPARED = Pattern.compile("[\\s\\p{Zs}\\p{Cf}\\p{Pd}]+");

    private final List<DocxParagraph> paragraphs = new ArrayList<>();
    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final DocxStyles styles;
    private int cells;
    private final List<String> keys;
    private int next;

    /** A kind with its level. */
    record Block(ParagraphKind kind, int level) {}

    DocxOutline(DocxPackage container, PlainDocx plain) {
        styles = container.parts("styles").stream()
                .limit(1)
                .flatMap(part -> plain.part(part).stream())
                .map(DocxStyles::read)
                .findFirst()
                .orElseGet(DocxStyles::none);
        plain.part(container.mainPart()).ifPresent(this::read);
        keys = paragraphs.stream().map(p -> key(p.text())).toList();
    }

    Block blockOf(String text) {
        var key = key(text);
        for (int i = next; i < keys.size(); i++) {
            if (keys.get(i).equals(key)) {
                next = i + 1;
                return paragraphs.get(i).block(styles);
            }
        }
        return new Block(PARAGRAPH, 0);
    }

    private static String key(CharSequence text) {
        return UNCOMPARED.matcher(text).replaceAll("");
    }

    private void read(byte[] xml) {
        try {
            var reader = SafeXml.reader(xml);
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == START_ELEMENT && PASSED_OVER.contains(reader.getLocalName())) {
                    passOver(reader);
                } else if (event == START_ELEMENT) {
                    start(reader);
                } else if (event == END_ELEMENT) {
                    end(reader.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }

    private static void passOver(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = reader.next();
            depth += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }

    private void start(XMLStreamReader reader) throws XMLStreamException {
        var name = reader.getLocalName();
        if (name.equals("tc")) {
            cells++;
        } else if (name.equals("p") && reader.getNamespaceURI().contains("wordprocessingml")) {
            open.push(new DocxParagraph(cells > 0));
            paragraphs.add(open.element());
        } else if (!open.isEmpty()) {
            open.element().take(name, reader);
        }
    }

    private void end(String name) {
        if (name.equals("tc")) {
            cells--;
        } else if (name.equals("p") && !open.isEmpty()) {
            open.pop();
        }
    }
}
