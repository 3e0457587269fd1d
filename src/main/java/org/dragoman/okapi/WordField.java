package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.FieldInstruction;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.R;
import static org.dragoman.docx.WordXml.W;

/** One field of WordprocessingML, while a part is read. */
final class WordField {
    private final Element begin;
    private final StringBuilder instruction = new StringBuilder();
    private final List<Element> written = new ArrayList<>();
    private boolean shown;
    private boolean result;

    WordField(Element begin) {
        this.begin = begin;
    }

    /** Whether its result is at hand, no more its instruction. */
    boolean isShown() {
        return shown;
    }

    void show() {
        shown = true;
    }

    void instruct(String text) {
        instruction.append(text);
    }

    void hasShown() {
        result = true;
    }

    boolean hasResult() {
        return result;
    }

    private FieldInstruction asked() {
        return new FieldInstruction(instruction.toString());
    }

    boolean isLink() {
        return asked().isLink();
    }

    /** What a field shows that has no result; nothing if Word would have to compute it. */
    Optional<String> ownText() {
        return switch (asked().kind()) {
            case "FORMCHECKBOX" -> setting("checkBox").map(box -> isChecked(box) ? "☒" : "☐");
            case "FORMDROPDOWN" -> setting("ddList").flatMap(WordField::chosen);
            case "FORMTEXT" -> Optional.of("");
            default -> asked().ownText();
        };
    }

    private Optional<Element> setting(String name) {
        return WordXml.child(begin, W, "ffData").flatMap(data -> WordXml.child(data, W, name));
    }

    private static boolean isChecked(Element box) {
        return WordXml.child(box, W, "checked").isPresent()
                ? WordXml.isOn(box, "checked")
                : WordXml.isOn(box, "default");
    }

    private static Optional<String> chosen(Element list) {
        var index = WordXml.child(list, W, "result")
                .or(() -> WordXml.child(list, W, "default"))
                .map(e -> WordXml.attribute(e, "val"))
                .filter(value -> value.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        return XmlTree.children(list).stream()
                .filter(WordXml.word("listEntry"))
                .skip(index)
                .map(e -> WordXml.attribute(e, "val"))
                .findFirst();
    }

    /** Whether an element is a link that was made for this field. */
    boolean link(Element element) {
        return written.contains(element);
    }

    /** A link with nothing in it yet, to an address or to a place in the document. */
    Element newLink(DocxRelations relations) {
        var link = WordXml.element(begin, "hyperlink");
        var anchor = asked().anchor();
        var address = asked().address();
        if (!address.isEmpty()) {
            link.setAttributeNS(R, "r:id", relations.link(anchor.isEmpty() ? address : address + "#" + anchor));
        } else {
            link.setAttributeNS(W, "w:anchor", anchor);
        }
        written.add(link);
        return link;
    }

    /** The instruction, for people. */
    @Override
    public String toString() {
        return instruction.toString().strip();
    }
}
