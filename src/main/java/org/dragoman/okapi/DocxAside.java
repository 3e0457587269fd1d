package org.dragoman.okapi;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.docx.DocxHiding;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/** What a DOCX holds beside its text, as far as it is left out. */
final class DocxAside {
    private static final Map<String, Kind> KINDS =
            Map.of("header", Kind.HEADER, "footer", Kind.FOOTER, "comments", Kind.COMMENT);
    private static final String TITLES = "http://purl.org/dc/elements/1.1/";

    private final DocxPackage source;
    private final LeftOut leftOut;

    DocxAside(DocxPackage source, LeftOut leftOut) {
        this.source = source;
        this.leftOut = leftOut;
    }

    /** Whether a kind of part is read because an editor asked for it, or always. */
    static boolean isRead(String kind, Set<Kind> included) {
        var asked = KINDS.get(kind);
        return asked == null || included.contains(asked);
    }

    /** Takes note of the parts that are not read. */
    void note(Set<Kind> included) {
        source.texts().forEach((part, kind) -> {
            var root = isRead(kind, included) ? null : tree(part);
            if (root != null && kind.equals("comments")) {
                XmlTree.all(root, word("comment")).forEach(this::comment);
            } else if (root != null && !WordXml.textOf(root).isBlank()) {
                leftOut.add(KINDS.getOrDefault(kind, Kind.HEADER), WordXml.textOf(root), "");
            }
        });
        source.relationsOf("").targets("core-properties").forEach(this::title);
        for (var name : source.names()) {
            if (name.endsWith("vbaProject.bin")) {
                leftOut.add(Kind.MACRO, name, "");
            }
        }
    }

    private Element tree(String part) {
        var tree = XmlTree.read(source.part(part).orElseThrow());
        WordXml.normalize(tree);
        WordPlain.make(tree.getDocumentElement(), source.relationsOf(part), new LeftOut());
        return tree.getDocumentElement();
    }

    private void comment(Element comment) {
        var id = WordXml.attribute(comment, "id");
        leftOut.add(Kind.COMMENT, WordXml.textOf(comment), place(id));
    }

    private Supplier<String> place(String comment) {
        return () -> XmlTree.all(tree(source.mainPart()), word("commentReference")).stream()
                .filter(reference -> WordXml.attribute(reference, "id").equals(comment))
                .findFirst()
                .map(reference -> WordXml.placeOf(reference).get())
                .orElse("");
    }

    private void title(String part) {
        source.part(part).map(XmlTree::read).stream()
                .flatMap(tree -> XmlTree.all(tree, named(TITLES, "title")).stream())
                .map(Node::getTextContent)
                .filter(title -> !title.isBlank())
                .forEach(title -> leftOut.add(Kind.TITLE, title.strip(), ""));
    }

    /** Takes from the text itself what is not to be read of it, with note of it, and note of what cannot be read. */
    void cleave(Element root) {
        conceal(root);
        show(root);
        new DocxPictures(leftOut).note(root);
    }

    /** Takes from the text itself what nobody sees of it, and the marks of comments. */
    void conceal(Element root) {
        var hiding = hiding();
        XmlTree.all(root, word("r")).stream().filter(hiding::hides).toList().forEach(this::hide);
        XmlTree.all(root, word("commentReference")).forEach(XmlTree::remove);
    }

    /** Takes from what is left, or from styles, the word that it is hidden, which the filter weighs otherwise. */
    static void show(Element root) {
        XmlTree.all(root, word("vanish")).stream()
                .filter(e -> !WordXml.is(e.getParentNode().getParentNode(), "pPr"))
                .forEach(XmlTree::remove);
    }

    private void hide(Element run) {
        if (!WordXml.textOf(run).isBlank()) {
            leftOut.add(Kind.HIDDEN, WordXml.textOf(run), WordXml.placeOf(run));
        }
        XmlTree.remove(run);
    }

    private DocxHiding hiding() {
        return source.parts("styles").stream()
                .limit(1)
                .map(part -> XmlTree.read(source.part(part).orElseThrow()))
                .peek(WordXml::normalize)
                .map(tree -> DocxHiding.of(tree.getDocumentElement()))
                .findFirst()
                .orElseGet(DocxHiding::none);
    }
}
