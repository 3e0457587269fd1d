package org.dragoman.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a field of Word is asked to show, as its author wrote it (ECMA-376-1, 17.16); Rich Text Format has the same. */
public record FieldInstruction(String text) {

    /** A word, or several in quotation marks, in which a backslash stands before marks and backslashes. */
    private static final Pattern ARGUMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[“”]([^“”]*)[“”]|(\\S+)");

    /** Fields that mark a place or hold a value, and show nothing (17.16.5). */
    private static final Set<String> SILENT =
            Set.of("XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "NEXT", "NEXTIF", "SKIPIF", "ADVANCE");

    /** Switches of links that are followed by a word of their own (17.16.5.25). */
    private static final Set<String> WORDED = Set.of("\\l", "\\o", "\\t");

    private List<String> arguments() {
        return ARGUMENT.matcher(text)
                .results()
                .map(r -> r.group(1) != null
                        ? r.group(1).replaceAll("\\\\(.)", "$1")
                        : r.group(2) != null ? r.group(2) : r.group(3))
                .toList();
    }

    /** Its first word, in capitals. */
    public String kind() {
        return arguments().stream().findFirst().orElse("").toUpperCase(Locale.ROOT);
    }

    public boolean isSilent() {
        return SILENT.contains(kind());
    }

    public boolean isLink() {
        return kind().equals("HYPERLINK");
    }

    /** What a field shows that has no result; nothing if Word would have to compute it. */
    public Optional<String> ownText() {
        var arguments = arguments();
        return switch (kind()) {
            case "SYMBOL" -> symbol(arguments);
            case "MACROBUTTON", "GOTOBUTTON" ->
                Optional.of(String.join(" ", arguments.subList(Math.min(2, arguments.size()), arguments.size())));
            case "QUOTE" -> arguments.stream().skip(1).findFirst();
            default -> isSilent() ? Optional.of("") : Optional.empty();
        };
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

    /** The place that a link leads to in its document; blank for none. */
    public String anchor() {
        return switchValue(arguments(), "\\l");
    }

    /** The document that a link leads to; blank for the one at hand. */
    public String address() {
        var arguments = arguments();
        for (int i = 1; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (WORDED.contains(argument)) {
                i++;
            } else if (!argument.startsWith("\\")) {
                return argument;
            }
        }
        return "";
    }
}
