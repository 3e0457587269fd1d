package org.dragoman.format;

import java.util.List;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;

/** Writes a text in one language in the elements of the TEI (P5, chapters 3, 4 and 14). */
final class TeiBlocks {
    private final XmlFile xml;
    private final Language language;
    private final TeiProvenance provenance;

    TeiBlocks(XmlFile xml, Language language, TeiProvenance provenance) {
        this.xml = xml;
        this.language = language;
        this.provenance = provenance;
    }

    /** Each heading begins a division; what comes before the first stands in one of its own. */
    void write(EditionText text) {
        xml.start("head");
        sentence("s1");
        write(text.titled());
        xml.end().end().start("div");
        boolean empty = true;
        for (var block : Content.blocks(text.content())) {
            if (block.tag().name().matches("H[2-6]")) {
                if (empty) {
                    xml.empty("p");
                }
                xml.end().start("div", "n", block.tag().name().substring(1));
            }
            write(block);
            empty = false;
        }
        if (empty) {
            xml.empty("p");
        }
        xml.end();
    }

    private void write(List<Content> pieces) {
        Content.tell(pieces, xml::text, this::write);
    }

    private void write(Element element) {
        switch (element.tag()) {
            case H2, H3, H4, H5, H6, CAPTION, FIGCAPTION -> as("head", element);
            case P -> as("p", element);
            case PRE -> as("ab", element, "rend", "preformatted");
            case BLOCKQUOTE -> as("quote", element);
            case OL -> as("list", element, "rend", "numbered");
            case UL -> as("list", element, "rend", "bulleted");
            case DL -> as("list", element, "type", "gloss");
            case LI, DD -> item(element);
            case DT -> as("label", element);
            case TABLE -> as("table", element);
            case TR -> as("row", element);
            case TD -> cell(element, "data");
            case TH -> cell(element, "label");
            case FIGURE -> as("figure", element);
            case DIV -> as("note", element, "place", "foot");
            case STRONG -> as("hi", element, "rend", "bold");
            case EM -> as("emph", element);
            case U -> as("hi", element, "rend", "underlined");
            case S -> as("hi", element, "rend", "struck");
            case DEL -> as("del", element);
            case INS -> as("add", element);
            case SUP -> as("hi", element, "rend", "superscript");
            case SUB -> as("hi", element, "rend", "subscript");
            case MARK -> as("hi", element, "rend", "highlighted");
            case SMALL -> as("hi", element, "rend", "small");
            case CODE -> as("code", element);
            case KBD -> as("hi", element, "rend", "keys");
            case SAMP -> as("hi", element, "rend", "output");
            case VAR -> as("hi", element, "rend", "variable");
            case Q -> as("q", element);
            case CITE -> as("title", element);
            case DFN -> as("term", element);
            case ABBR -> abbreviation(element);
            case A -> as("ref", element, "target", target(element.attribute("href")));
            case BDI, BDO -> as("seg", element, "style", direction(element));
            case SPAN -> span(element);
            case BR -> xml.empty("lb");
        }
    }

    private void as(String name, Element element, String... attributes) {
        xml.start(name, attributes);
        write(element.inside());
        xml.end();
    }

    private void item(Element element) {
        if (element.attribute("value").isEmpty()) {
            as("item", element);
        } else {
            as("item", element, "n", element.attribute("value"));
        }
    }

    private void cell(Element element, String role) {
        xml.start("cell", "role", role);
        xml.attribute("cols", Integer.toString(element.number("colspan", 1)))
                .attribute("rows", Integer.toString(element.number("rowspan", 1)));
        write(element.inside());
        xml.end();
    }

    private void abbreviation(Element element) {
        if (element.attribute("title").isEmpty()) {
            as("abbr", element);
            return;
        }
        xml.start("choice");
        as("abbr", element);
        xml.element("expan", element.attribute("title")).end();
    }

    private String target(String address) {
        return address.startsWith("#") ? "#" + TeiFormat.id(language, address.substring(1)) : address;
    }

    private static String direction(Element element) {
        var way = element.attribute("dir").isEmpty() ? "" : "direction: " + element.attribute("dir") + "; ";
        return way + "unicode-bidi: " + (element.is(ContentTag.BDO) ? "isolate-override" : "isolate");
    }

    private void sentence(String id) {
        xml.start("s", "xml:id", TeiFormat.id(language, id));
        provenance.pointers(id).ifPresent(pointers -> xml.attribute("ana", pointers));
    }

    private void span(Element element) {
        if (!element.attribute("id").isEmpty()) {
            sentence(element.attribute("id"));
            write(element.inside());
            xml.end();
        } else {
            as("foreign", element, "xml:lang", element.attribute("lang"));
        }
    }
}
