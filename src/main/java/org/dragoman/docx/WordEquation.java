package org.dragoman.docx;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.markup.LinearMath;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.M;
import static org.dragoman.docx.WordXml.child;
import static org.dragoman.docx.WordXml.named;
import static org.dragoman.markup.LinearMath.operand;

/**
 * An equation on one line, in the linear format of Unicode Technical Note 28, without its marks that are not for people
 * to read. Elements as in ECMA-376-1, 22.1.2.
 */
public final class WordEquation {

    private WordEquation() {}

    /** One or several equations. */
    public static String linear(Element math) {
        return XmlTree.children(math).stream()
                .filter(named(M, "oMath"))
                .map(WordEquation::linear)
                .reduce((first, next) -> first + "\n" + next)
                .orElseGet(() -> content(math));
    }

    /** A fraction keeps its distance from what it would be read together with: three and a half are 3 1/2. */
    private static String content(Element parent) {
        var linear = new StringBuilder();
        boolean afterFraction = false;
        for (var e : XmlTree.children(parent)) {
            var part = part(e);
            boolean fraction = M.equals(e.getNamespaceURI()) && e.getLocalName().equals("f");
            linear.append((fraction || afterFraction) && LinearMath.sticks(linear, part) ? " " : "")
                    .append(part);
            afterFraction = part.isEmpty() ? afterFraction : fraction;
        }
        return linear.toString();
    }

    private static String part(Element e) {
        if (!M.equals(e.getNamespaceURI())) {
            return WordXml.textOf(e);
        }
        return switch (e.getLocalName()) {
            case "r" -> text(e);
            case "f" -> fraction(e);
            case "rad" -> root(e);
            case "sSup", "limUpp" -> base(e) + over(e, e.getLocalName().equals("sSup") ? "sup" : "lim");
            case "sSub", "limLow" -> base(e) + under(e, e.getLocalName().equals("sSub") ? "sub" : "lim");
            case "sSubSup" -> base(e) + under(e, "sub") + over(e, "sup");
            case "sPre" -> under(e, "sub") + over(e, "sup") + " " + of(e, "e");
            case "nary" -> spaced(value(e, "chr", "∫") + under(e, "sub") + over(e, "sup"), of(e, "e"));
            case "func" -> spaced(of(e, "fName"), of(e, "e"));
            case "d" -> delimited(e);
            case "m", "eqArr" -> rows(e);
            case "acc" -> accented(e, value(e, "chr", "\u0302"));
            case "bar" -> accented(e, value(e, "pos", "bot").equals("top") ? "\u0305" : "\u0332");
            case "groupChr" -> value(e, "chr", "⏟") + operand(of(e, "e"));
            case "phant" -> value(e, "show", "1").matches("0|off|false") ? "" : of(e, "e");
            case "ctrlPr", "oMathParaPr", "argPr", "boxPr", "borderBoxPr" -> "";
            default -> content(e);
        };
    }

    private static String text(Element run) {
        return XmlTree.children(run).stream()
                .filter(e -> e.getLocalName().matches("t|br|tab"))
                .map(e -> e.getLocalName().equals("t") ? e.getTextContent() : " ")
                .collect(Collectors.joining());
    }

    private static String of(Element e, String name) {
        return child(e, M, name).map(WordEquation::content).orElse("");
    }

    /** A property; the empty string where it is given without a value. */
    private static String value(Element e, String name, String otherwise) {
        return child(e, M, e.getLocalName() + "Pr")
                .flatMap(properties -> child(properties, M, name))
                .map(property -> property.getAttributeNS(M, "val"))
                .orElse(otherwise);
    }

    private static String base(Element e) {
        return operand(of(e, "e"));
    }

    private static String over(Element e, String name) {
        return LinearMath.over(of(e, name));
    }

    private static String under(Element e, String name) {
        return LinearMath.under(of(e, name));
    }

    private static String spaced(String function, String argument) {
        return function + (argument.startsWith("(") || function.isEmpty() || argument.isEmpty() ? "" : " ") + argument;
    }

    private static String fraction(Element e) {
        var numerator = of(e, "num");
        var denominator = of(e, "den");
        return value(e, "type", "bar").equals("noBar")
                ? operand(numerator) + "¦" + operand(denominator)
                : operand(numerator) + "/" + operand(denominator);
    }

    private static String root(Element e) {
        var degree = value(e, "degHide", "0").matches("1|on|true|") ? "" : of(e, "deg");
        return LinearMath.root(of(e, "e"), degree);
    }

    private static String delimited(Element e) {
        return XmlTree.children(e).stream()
                .filter(named(M, "e"))
                .map(WordEquation::content)
                .collect(Collectors.joining(value(e, "sepChr", "|"), value(e, "begChr", "("), value(e, "endChr", ")")));
    }

    private static String rows(Element e) {
        var isMatrix = e.getLocalName().equals("m");
        List<String> rows = XmlTree.children(e).stream()
                .filter(named(M, isMatrix ? "mr" : "e"))
                .map(row -> isMatrix ? cells(row) : content(row))
                .toList();
        return rows.stream().collect(Collectors.joining("@", isMatrix ? "■(" : "█(", ")"));
    }

    private static String cells(Element row) {
        return XmlTree.children(row).stream()
                .filter(named(M, "e"))
                .map(WordEquation::content)
                .collect(Collectors.joining("&"));
    }

    private static String accented(Element e, String mark) {
        return operand(of(e, "e")) + mark;
    }
}
