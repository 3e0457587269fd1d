package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.SymbolFonts;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.R;
import static org.dragoman.docx.WordXml.W;

/** One field of WordprocessingML, while a part is read. */
final class WordField {

    /** A word, or several in quotation marks, in which a backslash stands before marks and backslashes. */
    private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[“”]([^“”]*)[“”]|(\\S+)");

    /** Fields that mark a place or hold a value, and show nothing (ECMA-376-1, 17.16.5). */
    private static final Set<String> SILENT =
            Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "NEXT", "NEXTIF", "SKIPIF", "ADVANCE");

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

    private List<String> arguments() {
        return ARGUMENT.matcher(instruction)
                .results()
                .map(r -> r.group(1) != null
                        ? r.group(1).replaceAll("\\\\(.)", "$1")
                        : r.group(2) != null ? r.group(2) : r.group(3))
                .toList();
    }

    String kind() {
        return arguments().stream().findFirst().orElse("").toUpperCase(Locale.ROOT);
    }

    boolean isSilent() {
        return SILENT.contains(kind());
    }

    boolean isLink() {
        return kind().equals("HYPERLINK");
    }

    /** What a field shows that has no result; nothing if Word would have to compute it. */
    Optional<String> ownText() {
        var arguments = arguments();
        return switch (kind()) {
            case "SYMBOL" -> symbol(arguments);
            case "MACROBUTTON", "GOTOBUTTON" ->
                Optional.of(String.join(" ", arguments.subList(Math.min(2, arguments.size()), arguments.size())));
            case "QUOTE" -> arguments.stream().skip(1).findFirst();
            case "FORMCHECKBOX" -> setting("checkBox").map(box -> isChecked(box) ? "☒" : "☐");
            case "FORMDROPDOWN" -> setting("ddList").flatMap(WordField::chosen);
            case "FORMTEXT" -> Optional.of("");
            default -> isSilent() ? Optional.of("") : Optional.empty();
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

    private static Optional<String> symbol(List<String> arguments) {
        if (arguments.size() < 2) {
            return Optional.empty();
        }
        var code = arguments.get(1).replaceFirst("^0[xX]", "");
        var isHexadecimal = code.length() < arguments.get(1).length();
        if (!code.matches(isHexadecimal ? "[0-9A-Fa-f]{1,6}" : "\\d{1,6}")) {
            return arguments.get(1).codePoints().count() == 1 ? Optional.of(arguments.get(1)) : Optional.empty();
        }
        return SymbolFonts.character(switchValue(arguments, "\\f"), Integer.parseInt(code, isHexadecimal ? 16 : 10));
    }

    private static String switchValue(List<String> arguments, String name) {
        var at = arguments.indexOf(name);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
    }

    /** Whether an element is a link that was made for this field. */
    boolean link(Element element) {
        return written.contains(element);
    }

    /** A link with nothing in it yet, to an address or to a place in the document. */
    Element newLink(DocxRelations relations) {
        var link = WordXml.element(begin, "hyperlink");
        var arguments = arguments();
        var anchor = switchValue(arguments, "\\l");
        var address = arguments.size() > 1 && !arguments.get(1).startsWith("\\") ? arguments.get(1) : "";
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
