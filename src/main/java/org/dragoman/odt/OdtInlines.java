package org.dragoman.odt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.bound.Budget;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.markup.MathMl;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.markup.StyledText;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What stands inside one paragraph of OpenDocument (ODF 1.3, chapters 6 and 7). */
final class OdtInlines {
    /** Text that is not shown, such as conditions and scripts. */
    private static final Set<String> UNSEEN =
            Set.of("script", "soft-page-break", "ruby-text", "title", "desc", "number");

    /** More than anybody types: a file must not grow without measure when it is read. */
    private static final int MOST_SPACES = 100;

    private final OdtPackage source;
    private final OdtStyles styles;
    private final LeftOut leftOut;
    private final Element paragraph;
    private final StyledText text = new StyledText();
    private final List<Element> comments = new ArrayList<>();
    private final List<Element> drawings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean afterSpace = true;
    private String address = "";

    OdtInlines(OdtPackage source, OdtStyles styles, LeftOut leftOut, Element paragraph) {
        this.source = source;
        this.styles = styles;
        this.leftOut = leftOut;
        this.paragraph = paragraph;
    }

    /** @param notes takes notes and names them */
    List<ParagraphPiece> pieces(Function<Element, String> notes) {
        var own = styles.ofParagraph(paragraph.getAttributeNS(Odf.TEXT, "style-name"));
        inside(paragraph, own, notes);
        return text.pieces();
    }

    /** What is shown so far, and in the end, of the paragraph itself. */
    String words() {
        return words.toString();
    }

    List<Element> comments() {
        return comments;
    }

    List<Element> drawings() {
        return drawings;
    }

    private void inside(Node parent, Map<String, String> properties, Function<Element, String> notes) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text characters) {
                write(characters.getData(), properties);
            } else if (child instanceof Element element) {
                element(element, properties, notes);
            }
        }
    }

    private void element(Element e, Map<String, String> properties, Function<Element, String> notes) {
        Budget.step();
        switch (e.getLocalName()) {
            case "s" -> asTyped(" ".repeat(Math.min(MOST_SPACES, Odf.number(e, Odf.TEXT, "c", 1))), properties);
            case "tab" -> asTyped("\t", properties);
            case "line-break" -> asTyped("\n", properties);
            case "span" -> span(e, properties, notes);
            case "a" -> link(e, properties, notes);
            case "note" -> text.add(new Inline.NoteMark(notes.apply(e)));
            case "annotation" -> comments.add(e);
            case "ruby" -> reading(e, properties, notes);
            case "hidden-text" -> hiddenText(e, properties);
            default -> {
                if (OdtShapes.isShape(e)) {
                    drawing(e, properties);
                } else if (!UNSEEN.contains(e.getLocalName()) && !isVariableUnseen(e)) {
                    inside(e, properties, notes);
                }
            }
        }
    }

    /** A variable can be set where nothing of it is shown (ODF 1.3, part 3, 19.807). */
    private static boolean isVariableUnseen(Element e) {
        return e.getAttributeNS(Odf.TEXT, "display").equals("none");
    }

    private void span(Element e, Map<String, String> properties, Function<Element, String> notes) {
        var inner = new LinkedHashMap<>(properties);
        inner.putAll(styles.text(e.getAttributeNS(Odf.TEXT, "style-name")));
        if (OdtStyles.hides(inner)) {
            leftOut.add(Kind.HIDDEN, e.getTextContent(), this::words);
        } else {
            inside(e, inner, notes);
        }
    }

    /** Text under a condition (7.7.5): the element holds what was shown, or its attribute what would be. */
    private void hiddenText(Element e, Map<String, String> properties) {
        var shown = e.getTextContent();
        var either = shown.isEmpty() ? e.getAttributeNS(Odf.TEXT, "string-value") : shown;
        if (!OdtHiding.isHidden(e)) {
            write(either, properties);
        } else if (!either.isBlank()) {
            leftOut.add(Kind.HIDDEN, either, this::words);
        }
    }

    private void link(Element e, Map<String, String> properties, Function<Element, String> notes) {
        var outer = address;
        address = e.getAttributeNS(Odf.XLINK, "href");
        inside(e, properties, notes);
        address = outer;
    }

    /** A base, and in brackets how it is read. */
    private void reading(Element ruby, Map<String, String> properties, Function<Element, String> notes) {
        Odf.child(ruby, "ruby-base").ifPresent(base -> inside(base, properties, notes));
        Odf.child(ruby, "ruby-text")
                .map(Node::getTextContent)
                .filter(reading -> !reading.isBlank())
                .ifPresent(reading -> write("(" + reading + ")", properties));
    }

    /** A formula is text; a picture that is described is here, whatever else is drawn stands beside the text. */
    private void drawing(Element drawing, Map<String, String> properties) {
        var formula = OdtShapes.formula(drawing, source);
        var description = Odf.child(drawing, "desc")
                .or(() -> Odf.child(drawing, "title"))
                .map(e -> e.getTextContent().strip())
                .orElse("");
        if (formula.isPresent()) {
            var xml = XmlTree.written(formula.get());
            write(MathMl.ofXml(new String(xml, StandardCharsets.UTF_8)), properties);
        } else if (OdtShapes.isPicture(drawing) && !description.isEmpty()) {
            text.add(new Inline.Image(description));
        } else {
            drawings.add(drawing);
        }
    }

    /** White space in the file is one space, and none at the beginning (6.1.2). */
    private void write(String characters, Map<String, String> properties) {
        var plain = characters.replaceAll("[ \\t\\r\\n]+", " ");
        var shown = afterSpace && plain.startsWith(" ") ? plain.substring(1) : plain;
        if (!shown.isEmpty()) {
            afterSpace = shown.endsWith(" ");
            asIs(shown, properties);
        }
    }

    private void asTyped(String characters, Map<String, String> properties) {
        afterSpace = false;
        asIs(characters, properties);
    }

    private void asIs(String characters, Map<String, String> properties) {
        words.append(characters);
        text.speak(styles.tongue(properties, characters));
        text.add(characters, OdtStyles.styles(properties, WordScripts.hasComplex(characters)), address);
    }
}
