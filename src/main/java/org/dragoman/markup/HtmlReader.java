package org.dragoman.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.decoding.NumericReferences;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission;
import org.dragoman.statement.ParagraphKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the text of an HTML page as a browser shows it (HTML Standard, 13.2 and 15.3), element by element. Elements that
 * HTML does not know do nothing; the reading of a word stands behind it in brackets; of what is not shown or is no text
 * note is taken. Used once.
 */
public final class HtmlReader {

    /** What stands on lines of its own (15.3). */
    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption"
                            + " figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu"
                            + " nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr"
                            + " ul xmp")
                    .split(" ", -1));

    private static final Set<String> NOT_CONTENT = Set.of(
            "base", "col", "colgroup", "head", "link", "meta", "param", "script", "source", "style", "title", "track");
    private static final Set<String> NEVER_SHOWN =
            Set.of("datalist", "noembed", "noframes", "noscript", "rp", "template");
    private static final Set<String> OBJECTS = Set.of(
            "applet",
            "audio",
            "bgsound",
            "button",
            "canvas",
            "embed",
            "frame",
            "iframe",
            "input",
            "meter",
            "object",
            "progress",
            "select",
            "svg",
            "textarea",
            "video");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "menu", "dir");
    private static final Set<String> TYPED_STYLES = Set.of("pre", "pre-wrap", "break-spaces");
    private static final Set<String> TYPED = Set.of("pre", "listing", "xmp", "plaintext");

    /** No page is nested like this but by design; what stands deeper is words. */
    private static final int DEEPEST = 256;

    /** In XML an element may end in its start tag, which HTML takes for a start tag only. */
    private static final Pattern XML = Pattern.compile("\\s*<\\?xml\\s");

    private static final Pattern EMPTY_ELEMENT = Pattern.compile(
            "<(title|script|style|textarea|iframe|a|b|i|p|div|span|td|th|li|h[1-6])((?:\\s[^<>]*)?)/>",
            Pattern.CASE_INSENSITIVE);

    private final HtmlStyles styles;
    private final HtmlMeaning meaning;
    private final HtmlEnclosures enclosures;
    private final HtmlText text;
    private final GoogleComments comments;
    private final LeftOut leftOut;
    private final List<Element> unread = new ArrayList<>();
    private int depth;
    private int lists;
    private boolean inMark;
    private boolean typed;
    private boolean linesTyped;

    private HtmlReader(Document page, Language language, CarriedMarks marks, LeftOut leftOut) {
        this.styles = new HtmlStyles(page);
        this.meaning = new HtmlMeaning(styles, language, page.selectFirst("base[href]") != null);
        this.enclosures = new HtmlEnclosures(page, styles);
        this.comments = new GoogleComments(page, leftOut);
        this.text = new HtmlText(marks);
        this.leftOut = leftOut;
    }

    public static List<ExtractedParagraph> read(String html, Language language, LeftOut leftOut) {
        return read(parsed(html), language, new CarriedMarks(), leftOut);
    }

    static Document parsed(String html) {
        var repaired = NumericReferences.repaired(html);
        return Jsoup.parse(isXml(repaired) ? EMPTY_ELEMENT.matcher(repaired).replaceAll("<$1$2></$1>") : repaired);
    }

    static boolean isXml(String html) {
        return XML.matcher(html).lookingAt();
    }

    /** @param marks what stands in the text of the page for inline content that is none of HTML's */
    static List<ExtractedParagraph> read(Document page, Language language, CarriedMarks marks, LeftOut leftOut) {
        HtmlNotes.mark(page, marks);
        return over(page, language, marks, leftOut).text.paragraphs();
    }

    /** A page whose notes are marked, read. */
    static HtmlReader over(Document page, Language language, CarriedMarks marks, LeftOut leftOut) {
        var reader = new HtmlReader(page, language, marks, leftOut);
        Optional.ofNullable(page.head().selectFirst("title"))
                .map(Element::text)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> leftOut.add(Omission.Kind.TITLE, title, ""));
        reader.element(page.body());
        reader.text.endParagraph();
        return reader;
    }

    /** Where the paragraphs stand, one for each of them. */
    List<HtmlPlace> places() {
        return text.places();
    }

    /** The elements of which the words were not read. */
    List<Element> unread() {
        return unread;
    }

    /** Whether an element stands on lines of its own. */
    boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName()) || styles.isBlock(element);
    }

    /** The value that a style sheet or attribute gives to a property of an element; blank for none. */
    String style(Element element, String property) {
        return styles.of(element, property);
    }

    private void node(Node node) {
        Budget.step();
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Comment comment) {
            inMark = WordItem.begins(comment) || (inMark && !WordItem.ends(comment));
        } else if (node instanceof Element element) {
            seen(element);
        }
    }

    private void words(TextNode node) {
        if (inMark) {
            return;
        }
        var words = node.getWholeText();
        if (typed) {
            text.typed(words);
        } else if (linesTyped) {
            text.lines(words);
        } else {
            text.words(words);
        }
        text.took(node);
    }

    private void seen(Element element) {
        var name = element.normalName();
        if (NOT_CONTENT.contains(name) || WordItem.isIgnored(element)) {
            return;
        }
        if (comments.take(element, text::place)) {
            unread.add(element);
        } else if (NEVER_SHOWN.contains(name) || styles.hides(element)) {
            unseen(element);
        } else if (OBJECTS.contains(name)) {
            object(element);
        } else if (depth == DEEPEST) {
            text.words(element.wholeText());
            text.took(element);
        } else {
            shown(element);
        }
    }

    private void unseen(Element element) {
        unread.add(element);
        var hidden = element.wholeText().isBlank() ? element.data() : element.wholeText();
        if (!element.normalName().equals("rp") && !hidden.isBlank()) {
            leftOut.add(Omission.Kind.HIDDEN, hidden, text.place());
        }
    }

    /** A box to tick is text, as in plain text; other controls and objects are none. */
    private void object(Element element) {
        var type = element.normalName().equals("input") ? element.attr("type").strip() : "";
        if (type.matches("(?i)checkbox|radio")) {
            text.words(element.hasAttr("checked") ? "[x] " : "[ ] ");
            text.took(element);
        } else if (!type.equalsIgnoreCase("hidden")) {
            unread.add(element);
            var instead = element.text() + element.data();
            leftOut.add(Omission.Kind.OBJECT, element.normalName() + " " + instead, text.place());
        }
    }

    private void shown(Element element) {
        switch (element.normalName()) {
            case "br" -> {
                text.endLine();
                text.took(element);
            }
            case "img", "image" -> image(element);
            case "area" -> area(element);
            case "math" -> text.print(MathMl.linear(element), element);
            case "rt", "rtc" -> reading(element);
            default -> element(element);
        }
    }

    private void image(Element image) {
        var description = image.attr("alt").strip().replaceAll("\\s+", " ");
        if (description.isEmpty() && (text.isInLink() || !isDecoration(image))) {
            leftOut.add(Omission.Kind.IMAGE, "", text.place());
        }
        title(image);
        if (!description.isEmpty() || text.isInLink()) {
            text.put(new Inline.Image(description), image);
        }
    }

    private void area(Element area) {
        title(area);
        if (!area.attr("alt").isBlank()) {
            leftOut.add(Omission.Kind.ALT_TEXT, area.attr("alt").strip(), text.place());
        }
    }

    /** An empty description says that a picture says nothing (HTML Standard, 4.8.4.4.6); that of a link must say where. */
    private static boolean isDecoration(Element image) {
        return image.hasAttr("alt") && image.attr("alt").isEmpty();
    }

    private void reading(Element element) {
        boolean isOutermost =
                element.parents().stream().noneMatch(e -> e.normalName().matches("rtc"));
        text.words(isOutermost ? "(" : "");
        element(element);
        text.words(isOutermost ? ")" : "");
    }

    private void element(Element element) {
        title(element);
        var around = enclosures.of(element);
        boolean isBlock = isBlock(element);
        int outerLists = lists;
        lists += LISTS.contains(element.normalName())
                ? GoogleLists.depth(element)
                : WordItem.of(element).map(WordItem::level).orElse(0);
        if (isBlock) {
            text.endParagraph();
        }
        around.forEach(text::enter);
        var role = role(element, around);
        role.ifPresent(text::enter);
        inside(element, isBlock);
        role.ifPresent(r -> text.leaveRole());
        around.forEach(e -> text.leaveEnclosure());
        lists = outerLists;
    }

    /** What shows when a reader points at something is told, except for short forms, whose titles are theirs. */
    private void title(Element element) {
        var title = element.attr("title").strip();
        if (!title.isEmpty() && !HtmlMeaning.SHORT_FORMS.contains(element.normalName())) {
            leftOut.add(Omission.Kind.ALT_TEXT, title, text.place());
        }
    }

    private void inside(Element element, boolean isBlock) {
        var meant = meaning.of(element, isBlock).stream()
                .filter(content -> !content.forTheEyeOnly() || !text.isOpen(content))
                .toList();
        depth++;
        boolean outerTyped = typed;
        boolean outerLinesTyped = linesTyped;
        space(element);
        meant.forEach(content -> text.begin(content, element));
        (element.normalName().equals("table") ? HtmlEnclosures.inOrder(element) : element.childNodes())
                .forEach(this::node);
        if (isBlock) {
            text.endParagraph();
        }
        meant.forEach(content -> text.end());
        depth--;
        typed = outerTyped;
        linesTyped = outerLinesTyped;
    }

    private void space(Element element) {
        var declared = styles.of(element, "white-space");
        if (TYPED.contains(element.normalName()) || !declared.isEmpty()) {
            typed = declared.isEmpty() || TYPED_STYLES.contains(declared);
            linesTyped = declared.equals("pre-line");
        }
    }

    private Optional<HtmlText.ParagraphRole> role(Element element, List<Enclosure> around) {
        return kind(element, around)
                .map(kind -> new HtmlText.ParagraphRole(
                        kind,
                        switch (kind) {
                            case HEADING -> element.normalName().charAt(1) - '0';
                            case LIST_ITEM -> Math.max(1, lists);
                            default -> 0;
                        }));
    }

    private static Optional<ParagraphKind> kind(Element element, List<Enclosure> around) {
        if (TYPED.contains(element.normalName())) {
            return Optional.of(ParagraphKind.PREFORMATTED);
        }
        if (HEADINGS.contains(element.normalName())) {
            return Optional.of(ParagraphKind.HEADING);
        }
        return around.isEmpty() ? Optional.empty() : HtmlEnclosures.kind(around.get(around.size() - 1));
    }
}
