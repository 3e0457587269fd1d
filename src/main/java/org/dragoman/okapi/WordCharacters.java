package org.dragoman.okapi;

import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.docx.SymbolFonts;
import org.dragoman.docx.WordEquation;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Omission.Kind;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.M;
import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/** What WordprocessingML has elements of its own for, as text: symbols, equations, readings, breaks. */
final class WordCharacters {
    private static final String VML = "urn:schemas-microsoft-com:vml";

    /** Parts of the date and the number of the page, which Word computes (ECMA-376-1, 17.3.3). */
    private static final String[] COMPUTED = {
        "dayLong", "dayShort", "monthLong", "monthShort", "yearLong", "yearShort", "pgNum"
    };

    /** For a character that is in the document and not known. */
    private static final String UNKNOWN = "\uFFFD";

    private final LeftOut leftOut;

    private WordCharacters(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    static void spellOut(Element root, LeftOut leftOut) {
        var characters = new WordCharacters(leftOut);
        XmlTree.all(root, named(M, "oMathPara")).forEach(WordCharacters::equation);
        XmlTree.all(root, named(M, "oMath")).forEach(WordCharacters::equation);
        XmlTree.all(root, word("sym")).forEach(characters::symbol);
        XmlTree.all(root, word("t")).forEach(characters::inOrderOfItsFont);
        XmlTree.all(root, word("ruby")).forEach(WordCharacters::reading);
        XmlTree.all(root, word("noBreakHyphen")).forEach(e -> XmlTree.replace(e, WordXml.text(e, "\u2011")));
        XmlTree.all(root, word("softHyphen")).forEach(e -> XmlTree.replace(e, WordXml.text(e, "\u00AD")));
        XmlTree.all(root, word("ptab")).forEach(e -> XmlTree.replace(e, WordXml.element(e, "tab")));
        XmlTree.all(root, word("cr", "br")).forEach(e -> XmlTree.replace(e, WordXml.element(e, "br")));
        XmlTree.all(root, word(COMPUTED)).forEach(characters::computed);
        XmlTree.all(root, named(VML, "textpath")).forEach(WordCharacters::wordArt);
    }

    private static void equation(Element math) {
        var run = WordXml.run(math, WordEquation.linear(math));
        if (WordXml.ancestor(math, "p") != null) {
            XmlTree.replace(math, run);
        } else {
            var paragraph = WordXml.element(math, "p");
            paragraph.appendChild(run);
            XmlTree.replace(math, paragraph);
        }
    }

    private void symbol(Element symbol) {
        var code = WordXml.attribute(symbol, "char");
        var font = WordXml.attribute(symbol, "font");
        var known = code.matches("[0-9A-Fa-f]{1,6}")
                ? SymbolFonts.character(font, Integer.parseInt(code, 16))
                : Optional.<String>empty();
        if (known.isEmpty()) {
            leftOut.add(Kind.SYMBOL, font + " " + code, WordXml.placeOf(symbol));
        }
        XmlTree.replace(symbol, WordXml.text(symbol, known.orElse(UNKNOWN)));
    }

    /** The characters of such fonts also come as text: in the private use area, or as the letters on the same keys. */
    private void inOrderOfItsFont(Element text) {
        var content = text.getTextContent();
        boolean isPrivate = content.codePoints().anyMatch(SymbolFonts::isPrivate);
        var font = isPrivate ? fontOf(text, "ascii", "hAnsi", "cs", "eastAsia") : fontOf(text, "ascii", "hAnsi");
        if (isPrivate || !font.isEmpty()) {
            var inUnicode = new StringBuilder();
            content.codePoints().forEach(c -> inUnicode.append(inUnicode(c, font)));
            if (inUnicode.indexOf(UNKNOWN) >= 0) {
                leftOut.add(Kind.SYMBOL, font, WordXml.placeOf(text));
            }
            text.setTextContent(inUnicode.toString());
        }
    }

    private static String inUnicode(int character, String font) {
        boolean isOfFont = SymbolFonts.isPrivate(character) || (!font.isEmpty() && SymbolFonts.isOnAKey(character));
        return isOfFont ? SymbolFonts.shown(font, character).orElse(UNKNOWN) : Character.toString(character);
    }

    /** The symbol font of a run; blank where it has another. */
    private static String fontOf(Element text, String... ranges) {
        return WordXml.child((Element) text.getParentNode(), W, "rPr")
                .flatMap(properties -> WordXml.child(properties, W, "rFonts"))
                .stream()
                .flatMap(fonts -> Stream.of(ranges).map(a -> WordXml.attribute(fonts, a)))
                .filter(SymbolFonts::has)
                .findFirst()
                .orElse("");
    }

    /** A base, and in brackets how it is read (ECMA-376-1, 17.3.3.25). */
    private static void reading(Element ruby) {
        var base = WordXml.child(ruby, W, "rubyBase").map(WordXml::textOf).orElse("");
        var reading = WordXml.child(ruby, W, "rt").map(WordXml::textOf).orElse("");
        XmlTree.replace(ruby, WordXml.text(ruby, reading.isBlank() ? base : base + "(" + reading + ")"));
    }

    private void computed(Element element) {
        leftOut.add(Kind.FIELD, element.getLocalName(), WordXml.placeOf(element));
        XmlTree.remove(element);
    }

    /** Text that is drawn along a line. */
    private static void wordArt(Element path) {
        var picture = WordXml.ancestor(path, "pict");
        var text = path.getAttribute("string");
        if (picture != null && !text.isBlank()) {
            XmlTree.replace(picture, WordXml.text(picture, text));
        }
    }
}
