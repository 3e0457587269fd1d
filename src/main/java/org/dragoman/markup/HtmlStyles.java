package org.dragoman.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Watched;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * What style sheets and style attributes declare about the elements of a page, as far as it changes what is read. Rules
 * for other media than screens, and selectors that depend on what a reader does, are passed over.
 */
final class HtmlStyles {
    private static final Set<String> PROPERTIES = Set.of(
            "direction",
            "display",
            "font-style",
            "font-weight",
            "list-style",
            "list-style-type",
            "text-decoration",
            "text-decoration-line",
            "unicode-bidi",
            "vertical-align",
            "visibility",
            "white-space");

    private static final Set<String> UNSEEN = Set.of("hidden", "collapse");
    private static final Set<String> BLOCKS = Set.of("block", "flex", "grid", "list-item", "table", "flow-root");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|\\z)|<!--|-->", Pattern.DOTALL);

    /** A selector is looked for where one can begin, and nowhere in the middle of another. */
    private static final Pattern RULE = Pattern.compile("(?<![^{}])([^{}]++)\\{([^{}]*+)\\}");

    private static final Pattern IDS = Pattern.compile("#[\\w-]+");
    private static final Pattern CLASSES = Pattern.compile("\\.[\\w-]+|\\[[^\\[\\]]*+\\]|:[\\w-]+");
    private static final Pattern NAMES = Pattern.compile("(?<![\\w#.:-])[a-zA-Z][\\w-]*");

    /** A page with more has not been written by hand, and rules cost time. */
    private static final int MOST_RULES = 500;

    /** What nests deeper than this allows is no selector that anybody wrote. */
    private static final int LONGEST_SELECTOR = 1000;

    private final Document page;
    private final HtmlCandidates candidates;
    private final Map<Element, Map<String, String>> declared = new IdentityHashMap<>();

    private record Rule(String selector, Map<String, String> declarations) {
        /** CSS Selectors 4, 15. */
        int weight() {
            return (count(IDS) * 100 + count(CLASSES)) * 100 + count(NAMES);
        }

        private int count(Pattern part) {
            return (int) part.matcher(Watched.text(selector)).results().count();
        }
    }

    HtmlStyles(Document page) {
        this.page = page;
        this.candidates = new HtmlCandidates(page);
        rules(page).stream().sorted(Comparator.comparingInt(Rule::weight)).forEach(rule -> apply(rule));
        for (var element : page.select("[style]")) {
            declare(element, declarations(element.attr("style")));
        }
    }

    private static List<Rule> rules(Document page) {
        var rules = new ArrayList<Rule>();
        for (var sheet : page.select("style")) {
            var plain =
                    withoutAtRules(COMMENT.matcher(Watched.text(sheet.data())).replaceAll(""));
            RULE.matcher(Watched.text(plain)).results().forEach(rule -> {
                var declarations = declarations(rule.group(2));
                Arrays.stream(rule.group(1).split(",", -1))
                        .filter(selector -> !declarations.isEmpty() && rules.size() < MOST_RULES)
                        .filter(selector -> selector.length() < LONGEST_SELECTOR && !looksInside(selector))
                        .forEach(selector -> rules.add(new Rule(selector.strip(), declarations)));
            });
        }
        return rules;
    }

    /** An at-rule ends at a semicolon, or with the block that it opens (CSS Syntax 3, 5.4.2). */
    private static String withoutAtRules(String sheet) {
        var rest = new StringBuilder();
        for (int i = 0; i < sheet.length(); i++) {
            if (sheet.charAt(i) == '@') {
                i = endOfAtRule(sheet, i);
            } else {
                rest.append(sheet.charAt(i));
            }
        }
        return rest.toString();
    }

    private static int endOfAtRule(String sheet, int from) {
        int depth = 0;
        for (int i = from; i < sheet.length(); i++) {
            char next = sheet.charAt(i);
            if (depth == 0 && next == '}') {
                return i - 1;
            }
            depth += next == '{' ? 1 : next == '}' ? -1 : 0;
            if (depth == 0 && (next == ';' || next == '}')) {
                return i;
            }
        }
        return sheet.length();
    }

    /** Whether a selector has to look at all that is inside of an element, for each of them. */
    private static boolean looksInside(String selector) {
        return selector.contains(":has(") || selector.contains(":contains") || selector.contains(":matches");
    }

    private static Map<String, String> declarations(String text) {
        var declarations = new HashMap<String, String>();
        for (var declaration : text.toLowerCase(Locale.ROOT).split(";", -1)) {
            int colon = declaration.indexOf(':');
            var name = declaration.substring(0, Math.max(0, colon)).strip();
            if (PROPERTIES.contains(name)) {
                declarations.put(
                        name,
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return declarations;
    }

    private void apply(Rule rule) {
        try {
            var selector = QueryParser.parse(rule.selector());
            candidates.of(rule.selector()).stream()
                    .filter(element -> is(element, selector))
                    .forEach(element -> declare(element, rule.declarations()));
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A selector that depends on what a reader does, or that is none.
        }
    }

    /** Not by {@link Element#is(Evaluator)}, which climbs to the root from each element, however deep it lies. */
    private boolean is(Element element, Evaluator selector) {
        Budget.step();
        return selector.matches(page, element);
    }

    private void declare(Element element, Map<String, String> declarations) {
        declared.computeIfAbsent(element, e -> new HashMap<>()).putAll(declarations);
    }

    /** The value of a property of an element, in lower case; blank where nothing is declared. */
    String of(Element element, String property) {
        return declared.getOrDefault(element, Map.of()).getOrDefault(property, "");
    }

    boolean hides(Element element) {
        return of(element, "display").equals("none")
                || UNSEEN.contains(of(element, "visibility"))
                || element.hasAttr("hidden")
                || (element.normalName().equals("dialog") && !element.hasAttr("open"));
    }

    /** Whether it is declared to stand on lines of its own. */
    boolean isBlock(Element element) {
        return BLOCKS.contains(of(element, "display"));
    }
}
