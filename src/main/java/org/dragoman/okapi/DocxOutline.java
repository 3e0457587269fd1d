package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dragoman.docx.DocxNumbering;
import org.dragoman.docx.DocxStyles;
import org.dragoman.docx.SafeXml;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.statement.Enclosure;
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
    private final DocxTables tables;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> keys;
    private String note = "";
    private int next;

    /**
     * A kind with its level, and what it stands in.
     *
     * @param lead what Word shows before the text of the paragraph: the label of a heading, or one in words
     */
    record Block(ParagraphKind kind, int level, List<Enclosure> enclosures, String lead) {}

    /** @param part the name of the part that is outlined */
    DocxOutline(DocxPackage container, PlainDocx plain, String part, EnclosureNumbers numbers) {
        styles = first(container, plain, "styles").map(DocxStyles::read).orElseGet(DocxStyles::none);
        tables = new DocxTables(numbers);
        plain.part(part).ifPresent(this::read);
        keys = paragraphs.stream().map(p -> key(p.text())).toList();
        var numbering =
                first(container, plain, "numbering").map(DocxNumbering::read).orElseGet(DocxNumbering::none);
        var lists = new DocxLists(numbering, numbers, plain.language());
        paragraphs.forEach(p -> blocks.add(p.block(styles, lists)));
        quote(numbers);
    }

    private static Optional<byte[]> first(DocxPackage container, PlainDocx plain, String kind) {
        return container.parts(kind).stream()
                .limit(1)
                .flatMap(name -> plain.part(name).stream())
                .findFirst();
    }

    /** Quotations that follow one another are one. */
    private void quote(EnclosureNumbers numbers) {
        int quotation = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            boolean quoted = block.kind() == ParagraphKind.QUOTE;
            quotation = !quoted ? 0 : quotation == 0 ? numbers.nextQuotation() : quotation;
            if (quoted) {
                block.enclosures().add(new Enclosure.Quotation(quotation));
            }
        }
    }

    Block blockOf(String text) {
        var key = key(text);
        for (int i = next; i < keys.size(); i++) {
            if (keys.get(i).equals(key)) {
                next = i + 1;
                return blocks.get(i);
            }
        }
        return new Block(PARAGRAPH, 0, List.of(), "");
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
        tables.start(name, reader);
        if (name.equals("footnote") || name.equals("endnote")) {
            note = name + " " + SafeXml.attribute(reader, "id");
        } else if (name.equals("p") && reader.getNamespaceURI().contains("wordprocessingml")) {
            open.push(new DocxParagraph(tables.open(), note));
            paragraphs.add(open.element());
        } else if (!open.isEmpty()) {
            open.element().take(name, reader);
        }
    }

    private void end(String name) {
        tables.end(name);
        if (name.equals("p") && !open.isEmpty()) {
            open.pop();
        }
    }
}
