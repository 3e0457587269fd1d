package org.dragoman.odt;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.markup.SaidLanguage;
import org.dragoman.statement.Inline.Style;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The styles of an OpenDocument text: those that have names, and those that are made for one place each. */
final class OdtStyles {
    private static final String PARAGRAPH = "paragraph";
    private static final int LONGEST_CHAIN = 20;

    /** Text raised or lowered: by a word, or by how much of the height of the line (ODF 1.3, 20.389). */
    private static final Pattern RAISED = Pattern.compile("super.*|[1-9]\\d*(\\.\\d+)?%.*");

    private static final Pattern LOWERED = Pattern.compile("sub.*|-[1-9]\\d*(\\.\\d+)?%.*");

    private final Map<String, Element> named = new HashMap<>();
    private final Map<String, Element> automatic = new HashMap<>();
    private final Map<String, Map<Integer, OdtLevel>> lists = new HashMap<>();
    private final Language language;
    private final Map<String, Integer> letters = new HashMap<>();
    private Map<Integer, OdtLevel> outline = Map.of();
    private int allLetters;

    OdtStyles(Element content, Optional<Element> styles, Language language) {
        this.language = language;
        styles.ifPresent(root -> {
            take(root, named);
            Odf.all(root, "outline-style").forEach(style -> outline = OdtLevel.all(style));
        });
        take(content, automatic);
        count(content);
    }

    private void take(Element root, Map<String, Element> into) {
        Odf.all(root, "style")
                .forEach(style -> into.put(key(style.getAttributeNS(Odf.STYLE, "family"), name(style)), style));
        Odf.all(root, "list-style").forEach(style -> lists.put(name(style), OdtLevel.all(style)));
    }

    private static String name(Element style) {
        return style.getAttributeNS(Odf.STYLE, "name");
    }

    /** Styles of paragraphs and of text may have the same names. */
    private static String key(String family, String name) {
        return family + " " + name;
    }

    Map<Integer, OdtLevel> list(String name) {
        return lists.getOrDefault(name, Map.of());
    }

    /** How headings are counted. */
    Map<Integer, OdtLevel> outline() {
        return outline;
    }

    /** Whether a style is one with this name of the format's own, or made after it. */
    boolean isA(String style, String wanted) {
        var at = style;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            if (at.equals(wanted)) {
                return true;
            }
            at = parent(PARAGRAPH, at);
        }
        return false;
    }

    private String parent(String family, String style) {
        return find(family, style)
                .map(e -> e.getAttributeNS(Odf.STYLE, "parent-style-name"))
                .orElse("");
    }

    private Optional<Element> find(String family, String style) {
        var key = key(family, style);
        return Optional.ofNullable(automatic.getOrDefault(key, named.get(key)));
    }

    /**
     * The tag of the language that text is in, where that is another than that of the document; else blank. What is said
     * of most of the text is not believed: then nobody has told the program the language.
     */
    String tongue(Map<String, String> properties, String text) {
        var said = said(properties, text);
        return said.isEmpty() || letters.getOrDefault(said, 0) * 2 > allLetters ? "" : said;
    }

    private void count(Element root) {
        Odf.all(root, "p").forEach(p -> count(p, ofParagraph(p.getAttributeNS(Odf.TEXT, "style-name"))));
        Odf.all(root, "h").forEach(h -> count(h, ofParagraph(h.getAttributeNS(Odf.TEXT, "style-name"))));
        Odf.all(root, "span").forEach(span -> count(span, text(span.getAttributeNS(Odf.TEXT, "style-name"))));
    }

    private void count(Element element, Map<String, String> properties) {
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                int count = (int)
                        text.getData().codePoints().filter(Character::isLetter).count();
                allLetters += count;
                letters.merge(said(properties, text.getData()), count, Integer::sum);
            }
        }
    }

    private String said(Map<String, String> properties, String text) {
        var ending = WordScripts.hasComplex(text) ? "-complex" : "";
        var said = properties.getOrDefault("language" + ending, "");
        var country = properties.getOrDefault("country" + ending, "none");
        return text.codePoints().noneMatch(Character::isLetter)
                ? ""
                : SaidLanguage.foreign(country.equals("none") ? said : said + "-" + country, language)
                        .orElse("");
    }

    /** The properties of text of a style, with those that it has of the styles that it is made after. */
    Map<String, String> text(String style) {
        return inherited("text", style);
    }

    /** The same of a paragraph. */
    Map<String, String> paragraph(String style) {
        return inherited(PARAGRAPH, style);
    }

    private Map<String, String> inherited(String family, String style) {
        var properties = new LinkedHashMap<String, String>();
        var at = style;
        for (int i = 0; i < LONGEST_CHAIN && !at.isEmpty(); i++) {
            find(family, at).ifPresent(found -> properties(found).forEach(properties::putIfAbsent));
            at = parent(family, at);
        }
        return properties;
    }

    /** What somebody gave to one paragraph only; what its kind of paragraph looks like is for the edition to say. */
    Map<String, String> ofParagraph(String style) {
        return Optional.ofNullable(automatic.get(key(PARAGRAPH, style)))
                .map(OdtStyles::properties)
                .orElse(Map.of());
    }

    private static Map<String, String> properties(Element style) {
        var properties = new LinkedHashMap<String, String>();
        XmlTree.children(style).stream()
                .filter(e -> Odf.is(e, "text-properties"))
                .forEach(e -> {
                    var attributes = e.getAttributes();
                    for (int i = 0; i < attributes.getLength(); i++) {
                        Node attribute = attributes.item(i);
                        properties.put(attribute.getLocalName(), attribute.getNodeValue());
                    }
                });
        return properties;
    }

    static boolean hides(Map<String, String> properties) {
        return "none".equals(properties.get("display"));
    }

    /** @param complex whether the text is in Arabic, Hebrew or the like, which have properties of their own */
    static Set<Style> styles(Map<String, String> properties, boolean complex) {
        var styles = EnumSet.noneOf(Style.class);
        var ending = complex && properties.containsKey("font-weight-complex") ? "-complex" : "";
        if (properties.getOrDefault("font-weight" + ending, "").matches("bold|[6-9]00")) {
            styles.add(Style.BOLD);
        }
        var slanting = complex && properties.containsKey("font-style-complex") ? "-complex" : "";
        if (properties.getOrDefault("font-style" + slanting, "").matches("italic|oblique")) {
            styles.add(Style.ITALIC);
        }
        if (!properties.getOrDefault("text-underline-style", "none").equals("none")) {
            styles.add(Style.UNDERLINE);
        }
        if (!properties.getOrDefault("text-line-through-style", "none").equals("none")) {
            styles.add(Style.STRUCK);
        }
        if (!properties.getOrDefault("background-color", "transparent").equals("transparent")) {
            styles.add(Style.HIGHLIGHT);
        }
        var position = properties.getOrDefault("text-position", "").strip();
        if (RAISED.matcher(position).matches()) {
            styles.add(Style.SUPERSCRIPT);
        } else if (LOWERED.matcher(position).matches()) {
            styles.add(Style.SUBSCRIPT);
        }
        return styles;
    }
}
