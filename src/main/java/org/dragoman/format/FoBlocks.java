package org.dragoman.format;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;

/** Writes paragraphs, lists and tables in one language as formatting objects (XSL 1.1, 6.5, 6.7 and 6.8). */
final class FoBlocks {
    /** How far what stands in a list or quotation is set in, in millimetres. */
    static final int STEP = 7;

    private final XmlFile xml;
    private final Language language;
    private final FoInlines inlines;

    FoBlocks(XmlFile xml, Language language) {
        this.xml = xml;
        this.language = language;
        this.inlines = new FoInlines(xml, language);
    }

    /** The headings of a text that have an id to lead to. */
    static List<FoPages.Heading> headings(List<Content> content) {
        var headings = new ArrayList<FoPages.Heading>();
        Content.tell(content, words -> {}, element -> {
            if (isHeading(element)) {
                element.all(ContentTag.SPAN).stream()
                        .map(span -> span.attribute("id"))
                        .filter(id -> !id.isEmpty())
                        .limit(1)
                        .forEach(id -> headings.add(new FoPages.Heading(level(element), id, element.plain())));
            } else {
                headings.addAll(headings(element.inside()));
            }
        });
        return headings;
    }

    private static boolean isHeading(Element element) {
        return switch (element.tag()) {
            case H2, H3, H4, H5, H6 -> true;
            default -> false;
        };
    }

    private static int level(Element heading) {
        return heading.tag().name().charAt(1) - '0';
    }

    void title(List<Content> title) {
        start(0, "role", "H1", "font-size", "1.7em", "font-weight", "bold", "line-height", "1.35");
        xml.attribute("space-after", "5mm");
        inlines.write(title);
        xml.end();
    }

    void write(List<Content> content) {
        write(content, 0);
    }

    void write(List<Content> content, int indent) {
        Content.blocks(content).forEach(block -> write(block, indent));
    }

    /** @throws IllegalStateException for what stands outside of the only element that can hold it */
    private void write(Element block, int indent) {
        switch (block.tag()) {
            case H2, H3, H4, H5, H6 -> heading(block, indent);
            case P -> paragraph(block, indent);
            case PRE -> paragraph(block, indent, "white-space-collapse", "false", "white-space-treatment", "preserve");
            case BLOCKQUOTE -> quotation(block, indent);
            case OL, UL -> new FoLists(xml, language, this).write(block, indent);
            case TABLE -> new FoTables(xml, this).write(block, indent);
            case DL, FIGURE, LI -> write(block.inside(), indent);
            case DT -> group(block, indent, "font-weight", "bold", "keep-with-next.within-page", "always");
            case DD -> write(block.inside(), indent + STEP);
            case CAPTION -> group(block, indent, "font-size", "0.9em", "keep-with-next.within-page", "always");
            case FIGCAPTION -> group(block, indent, "font-size", "0.9em");
            case DIV -> division(block, indent);
            default -> throw new IllegalStateException("stands alone: " + block.tag());
        }
    }

    private void division(Element block, int indent) {
        switch (block.attribute("class")) {
            case "term" -> group(block, indent, "font-weight", "bold");
            case "said" -> write(block.inside(), indent + STEP);
            default -> group(block, indent, "font-size", "0.85em");
        }
    }

    private void group(Element block, int indent, String... attributes) {
        xml.start("fo:block", attributes).attribute("role", "Div");
        write(block.inside(), indent);
        xml.end();
    }

    private void quotation(Element block, int indent) {
        start(indent + STEP, "role", "BlockQuote", "border-start-style", "solid", "border-start-width", "1.2pt");
        xml.attribute("border-start-color", "#b5b5b5").attribute("padding-start", "3mm");
        xml.attribute("space-after", "2.5mm");
        write(block.inside(), indent + STEP);
        xml.end();
    }

    private void heading(Element heading, int indent) {
        int level = level(heading);
        var size = level == 2 ? "1.3em" : level == 3 ? "1.15em" : "1em";
        start(indent, "role", "H" + level, "font-size", size, "font-weight", "bold", "space-before", "4mm");
        xml.attribute("space-after", "2.5mm").attribute("keep-with-next.within-page", "always");
        inlines.write(heading.inside());
        xml.end();
    }

    private void paragraph(Element block, int indent, String... attributes) {
        start(indent, attributes);
        xml.attribute("space-after", "2.5mm").attribute("linefeed-treatment", "preserve");
        inlines.write(block.inside());
        xml.end();
    }

    /** The language of a passage is a property of its blocks alone. */
    private void start(int indent, String... attributes) {
        xml.start("fo:block", attributes).attribute("xml:lang", language.tag());
        xml.attribute("start-indent", indent + "mm");
    }
}
