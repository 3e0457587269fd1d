package org.dragoman.markup;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Direction.Way;
import org.dragoman.statement.Inline.Style;
import org.jsoup.nodes.Element;

/** What the elements of a page mean for the words in them, by their names, attributes and styles. */
final class HtmlMeaning {
    private static final Pattern RAISED = Pattern.compile("super|\\+?(?!0(?:[^.\\d]|$))[\\d.]+(?:%|[a-z]+)");
    private static final Pattern LOWERED = Pattern.compile("sub|-[\\d.]+(?:%|[a-z]+)");
    private static final Pattern HEAVY = Pattern.compile("bold|bolder|[6-9]\\d\\d");
    private static final Pattern LIGHT = Pattern.compile("normal|lighter|[1-5]\\d\\d");
    static final Set<String> SHORT_FORMS = Set.of("abbr", "acronym");
    private static final Set<String> HEAVY_ALREADY = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "th", "body", "html");
    private static final Set<String> UNDERLINED_ALREADY = Set.of("a", "u", "ins", "abbr", "acronym", "body", "html");

    private final HtmlStyles styles;
    private final Language language;
    private final boolean hasBase;

    HtmlMeaning(HtmlStyles styles, Language language, boolean hasBase) {
        this.styles = styles;
        this.language = language;
        this.hasBase = hasBase;
    }

    /** The outermost first. */
    List<Inline> of(Element element, boolean isBlock) {
        var meaning = new ArrayList<Inline>();
        tongue(element).ifPresent(meaning::add);
        direction(element, isBlock).ifPresent(meaning::add);
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            meaning.add(new Inline.Link(address(element)));
        }
        var title = SHORT_FORMS.contains(element.normalName())
                ? element.attr("title").strip().replaceAll("\\s+", " ")
                : "";
        boolean expanded = !title.isEmpty();
        if (expanded) {
            meaning.add(new Inline.Abbreviation(title));
        }
        var formatting = styles(element, isBlock);
        if (!formatting.isEmpty() && !(expanded && formatting.equals(EnumSet.of(Style.ABBREVIATION)))) {
            meaning.add(new Inline.Formatting(formatting));
        }
        return meaning;
    }

    private String address(Element link) {
        var href = link.attr("href").strip();
        return WebAddress.of(
                hasBase && !href.startsWith("#") && !link.absUrl("href").isEmpty() ? link.absUrl("href") : href);
    }

    private Set<Style> styles(Element element, boolean isBlock) {
        var meant = EnumSet.noneOf(Style.class);
        InlineMarkup.style(element.normalName()).ifPresent(meant::add);
        weight(element, meant);
        line(element, meant);
        if (!isBlock) {
            height(element, meant);
        }
        return meant;
    }

    private void weight(Element element, Set<Style> meant) {
        var weight = styles.of(element, "font-weight");
        if (LIGHT.matcher(weight).matches()) {
            meant.remove(Style.BOLD);
        } else if (HEAVY.matcher(weight).matches() && element.closest("h1, h2, h3, h4, h5, h6, th") == null) {
            meant.add(Style.BOLD);
        }
        var slant = styles.of(element, "font-style");
        if (slant.equals("normal")) {
            meant.remove(Style.ITALIC);
        } else if (slant.startsWith("italic") || slant.startsWith("oblique")) {
            meant.add(Style.ITALIC);
        }
        if (HEAVY_ALREADY.contains(element.normalName())) {
            meant.remove(Style.BOLD);
        }
    }

    private void line(Element element, Set<Style> meant) {
        var line = styles.of(element, "text-decoration") + " " + styles.of(element, "text-decoration-line");
        if (line.contains("line-through") && !meant.contains(Style.DELETED)) {
            meant.add(Style.STRUCK);
        }
        if (line.contains("underline") && !UNDERLINED_ALREADY.contains(element.normalName())) {
            meant.add(Style.UNDERLINE);
        }
    }

    private void height(Element element, Set<Style> meant) {
        var height = styles.of(element, "vertical-align");
        if (RAISED.matcher(height).matches() && !meant.contains(Style.SUBSCRIPT)) {
            meant.add(Style.SUPERSCRIPT);
        } else if (LOWERED.matcher(height).matches() && !meant.contains(Style.SUPERSCRIPT)) {
            meant.add(Style.SUBSCRIPT);
        }
    }

    /** What is in another language than all around it (HTML Standard, 3.2.6.2). */
    private Optional<Inline> tongue(Element element) {
        var said = said(element);
        var parent = element.parent();
        return said.isEmpty() || element.normalName().equals("body")
                ? Optional.empty()
                : SaidLanguage.foreign(said, parent == null ? language.tag() : around(parent))
                        .map(Inline.Foreign::new);
    }

    private String around(Element element) {
        for (var e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
            if (!said(e).isEmpty()) {
                return said(e);
            }
        }
        return language.tag();
    }

    private static String said(Element element) {
        return element.hasAttr("lang")
                ? element.attr("lang").strip()
                : element.attr("xml:lang").strip();
    }

    /** By its attribute, or as a style sheet has it (HTML Standard, 15.3.6; CSS Writing Modes 4, 2). */
    private Optional<Inline> direction(Element element, boolean isBlock) {
        var isolated = styles.of(element, "unicode-bidi");
        var said = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        var way = said.isEmpty() && !isolated.isEmpty() ? styles.of(element, "direction") : said;
        boolean isForced = element.normalName().equals("bdo") || isolated.contains("override");
        boolean isSaid = way.equals("ltr") || way.equals("rtl");
        boolean matters = isBlock
                ? isSaid && !way.equals(own()) && !element.normalName().equals("body")
                : isSaid || (!isForced && (way.equals("auto") || isIsolated(element, isolated)));
        return matters ? Optional.of(new Inline.Direction(way(way), isForced)) : Optional.empty();
    }

    private static boolean isIsolated(Element element, String isolated) {
        return element.normalName().equals("bdi") || isolated.equals("isolate") || isolated.equals("plaintext");
    }

    private String own() {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    private static Way way(String direction) {
        return switch (direction) {
            case "ltr" -> Way.LEFT_TO_RIGHT;
            case "rtl" -> Way.RIGHT_TO_LEFT;
            default -> Way.BY_ITSELF;
        };
    }
}
