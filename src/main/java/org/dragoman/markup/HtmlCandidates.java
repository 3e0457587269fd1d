package org.dragoman.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The elements of a page by what selectors ask for first, so that not each rule looks at each element. */
final class HtmlCandidates {
    private static final Pattern LAST_CLASS = Pattern.compile("\\.([\\w-]+)[^\\s>+~]*$");
    private static final Pattern LAST_NAME = Pattern.compile("(?:^|[\\s>+~])([a-zA-Z][\\w-]*)[^\\s>+~]*$");

    private final Map<String, List<Element>> byClass = new HashMap<>();
    private final Map<String, List<Element>> byName = new HashMap<>();
    private final List<Element> all;

    HtmlCandidates(Document page) {
        all = page.getAllElements();
        for (var element : all) {
            byName.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                    .add(element);
            for (var name : element.classNames()) {
                byClass.computeIfAbsent(lower(name), key -> new ArrayList<>()).add(element);
            }
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All that a selector can mean, and perhaps others. */
    List<Element> of(String selector) {
        var className = LAST_CLASS.matcher(selector);
        if (className.find()) {
            return byClass.getOrDefault(lower(className.group(1)), List.of());
        }
        var name = LAST_NAME.matcher(selector);
        return name.find() ? byName.getOrDefault(lower(name.group(1)), List.of()) : all;
    }
}
