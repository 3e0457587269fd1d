package org.dragoman.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/**
 * What text is hidden (ECMA-376-1, 17.3.2.41): a run says so itself; or else its document's defaults or an odd number of
 * the styles of its table, its paragraph and itself (17.7.3), each of which has from another what it does not say.
 */
public final class DocxHiding {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    /** The styles of paragraphs and tables that have been asked for: the same for each of thousands of runs. */
    private final Map<Element, String> known = new HashMap<>();

    private boolean everything;

    private DocxHiding() {}

    /** Nothing is hidden but what says so itself. */
    public static DocxHiding none() {
        return new DocxHiding();
    }

    /** @param styles the root of the part; its words in their plain form */
    public static DocxHiding of(Element styles) {
        var hiding = new DocxHiding();
        XmlTree.all(styles, word("style")).forEach(hiding::take);
        hiding.everything = XmlTree.all(styles, word("rPrDefault")).stream()
                .anyMatch(defaults -> said(defaults).orElse(false));
        return hiding;
    }

    private void take(Element style) {
        var id = WordXml.attribute(style, "styleId");
        byId.put(id, style);
        if (WordXml.attribute(style, "default").matches("1|true|on")) {
            defaults.put(WordXml.attribute(style, "type"), id);
        }
    }

    public boolean hides(Element run) {
        return said(run).orElseGet(() -> everything || byStyles(run));
    }

    private boolean byStyles(Element run) {
        var paragraph = WordXml.ancestor(run, "p");
        var table = WordXml.ancestor(run, "tbl");
        return hides(knownStyleOf(table, "tblPr", "tblStyle", "table"))
                ^ hides(knownStyleOf(paragraph, "pPr", "pStyle", "paragraph"))
                ^ hides(styleOf(run, "rPr", "rStyle", "character"));
    }

    private String knownStyleOf(@Nullable Element element, String properties, String name, String type) {
        return element == null ? "" : known.computeIfAbsent(element, e -> styleOf(e, properties, name, type));
    }

    private String styleOf(Element element, String properties, String name, String type) {
        return WordXml.child(element, W, properties)
                .flatMap(p -> WordXml.child(p, W, name))
                .map(style -> WordXml.attribute(style, "val"))
                .filter(Predicate.not(String::isBlank))
                .orElseGet(() -> defaults.getOrDefault(type, ""));
    }

    private boolean hides(String id) {
        var style = byId.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            var said = said(style);
            if (said.isPresent()) {
                return said.get();
            }
            style = WordXml.child(style, W, "basedOn")
                    .map(base -> byId.get(WordXml.attribute(base, "val")))
                    .orElse(null);
        }
        return false;
    }

    private static Optional<Boolean> said(Element of) {
        return WordXml.child(of, W, "rPr")
                .filter(p -> WordXml.child(p, W, "vanish").isPresent())
                .map(p -> WordXml.isOn(p, "vanish"));
    }
}
