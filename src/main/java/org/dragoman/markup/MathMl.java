package org.dragoman.markup;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import static org.dragoman.markup.LinearMath.operand;
import static org.dragoman.markup.LinearMath.over;
import static org.dragoman.markup.LinearMath.root;
import static org.dragoman.markup.LinearMath.sticks;
import static org.dragoman.markup.LinearMath.under;

/** A formula of a page on one line, in the same linear format as {@link LinearMath}. Elements as in MathML Core. */
public final class MathMl {
    /** Operators that nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u2061-\\u2064]");

    private static final Pattern NO_LINE = Pattern.compile("0\\D*");

    private MathMl() {}

    /** The formula of a file of its own. */
    public static String ofXml(String xml) {
        var math = Jsoup.parse(xml, Parser.xmlParser()).selectFirst("math, *|math");
        return math == null ? "" : linear(math);
    }

    static String linear(Element math) {
        var linear = content(math);
        return linear.isBlank() ? math.attr("alttext").strip() : linear;
    }

    private static String content(Element parent) {
        var linear = new StringBuilder();
        boolean afterFraction = false;
        for (var child : parent.children()) {
            var part = part(child);
            boolean isFraction = name(child).equals("mfrac");
            linear.append((isFraction || afterFraction) && sticks(linear, part) ? " " : "")
                    .append(part);
            afterFraction = part.isEmpty() ? afterFraction : isFraction;
        }
        return linear.toString();
    }

    private static String part(Element e) {
        return switch (name(e)) {
            case "mi", "mn", "mo", "ms", "mtext" -> letters(e);
            case "mfrac" ->
                operand(of(e, 0))
                        + (NO_LINE.matcher(e.attr("linethickness")).matches() ? "¦" : "/")
                        + operand(of(e, 1));
            case "msqrt" -> "√" + operand(content(e));
            case "mroot" -> root(of(e, 0), of(e, 1));
            case "msup", "mover" -> operand(of(e, 0)) + over(of(e, 1));
            case "msub", "munder" -> operand(of(e, 0)) + under(of(e, 1));
            case "msubsup", "munderover" -> operand(of(e, 0)) + under(of(e, 1)) + over(of(e, 2));
            case "mmultiscripts" -> scripts(e);
            case "mtable" -> rows(e);
            case "mfenced" -> fenced(e);
            case "mspace" -> " ";
            case "semantics", "maction" -> of(e, 0);
            case "mphantom", "annotation", "annotation-xml", "none", "mprescripts" -> "";
            default -> content(e);
        };
    }

    /** In a file of its own, a formula may have a prefix before each of its names. */
    private static String name(Element e) {
        return e.normalName().substring(e.normalName().indexOf(':') + 1);
    }

    /** A base, pairs of what stands below and above behind it, and after a sign those before it (MathML Core, 3.4.3). */
    private static String scripts(Element e) {
        var before = new StringBuilder();
        var behind = new StringBuilder();
        var scripts = behind;
        int at = 1;
        while (at < e.childrenSize()) {
            if (name(e.child(at)).equals("mprescripts")) {
                scripts = before;
                at++;
            } else {
                scripts.append(under(of(e, at))).append(over(of(e, at + 1)));
                at += 2;
            }
        }
        return before + (before.isEmpty() ? "" : " ") + operand(of(e, 0)) + behind;
    }

    private static String letters(Element e) {
        return UNSEEN.matcher(e.text()).replaceAll("").strip();
    }

    private static String of(Element e, int child) {
        return child < e.childrenSize() ? part(e.child(child)) : "";
    }

    private static String rows(Element table) {
        return table.children().stream()
                .map(row -> row.children().stream().map(MathMl::content).collect(Collectors.joining("&")))
                .collect(Collectors.joining("@", "■(", ")"));
    }

    private static String fenced(Element e) {
        var separator = e.hasAttr("separators") ? e.attr("separators").strip() : ",";
        List<String> parts = e.children().stream().map(MathMl::part).toList();
        return (e.hasAttr("open") ? e.attr("open") : "(")
                + String.join(separator.isEmpty() ? "" : separator.substring(0, 1), parts)
                + (e.hasAttr("close") ? e.attr("close") : ")");
    }
}
