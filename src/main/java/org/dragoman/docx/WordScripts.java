package org.dragoman.docx;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Properties that only hold for complex scripts (ECMA-376-1, 17.3.2): bold and italics have a second one for Arabic,
 * Hebrew and the like, which says nothing about other letters.
 */
public final class WordScripts {
    private static final List<String> COMPLEX = List.of("bCs", "iCs");

    /** Scripts that Word sets by the simple properties. */
    private static final Set<Integer> SIMPLE = Set.of(
            UScript.COMMON,
            UScript.INHERITED,
            UScript.LATIN,
            UScript.GREEK,
            UScript.CYRILLIC,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.HANGUL,
            UScript.BOPOMOFO);

    private WordScripts() {}

    /** Takes the properties of complex scripts from runs that have none. */
    public static void divide(Element root) {
        XmlTree.all(root, WordXml.word("r")).stream()
                .filter(run -> !isComplex(run))
                .flatMap(run -> WordXml.child(run, WordXml.W, "rPr").stream())
                .forEach(WordScripts::simplify);
    }

    /** The same for the styles of a text that is not written in such a script. */
    public static void divideStyles(Element styles) {
        XmlTree.all(styles, WordXml.word("rPr")).forEach(WordScripts::simplify);
    }

    private static void simplify(Element properties) {
        XmlTree.children(properties).stream()
                .filter(property -> COMPLEX.contains(property.getLocalName()))
                .forEach(XmlTree::remove);
    }

    /** Such runs say so themselves, or their letters do. */
    private static boolean isComplex(Element run) {
        return WordXml.child(run, WordXml.W, "rPr")
                        .filter(p -> WordXml.isOn(p, "rtl") || WordXml.isOn(p, "cs"))
                        .isPresent()
                || hasComplex(WordXml.textOf(run));
    }

    /** Whether a text has letters of such a script. */
    public static boolean hasComplex(String text) {
        return text.codePoints().anyMatch(c -> !SIMPLE.contains(UScript.getScript(c)));
    }
}
