package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.docx.WordNumberFormat;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.word;

/**
 * Marks of notes that their author chose, such as an asterisk: they stand beside the place where the number would be
 * (ECMA-376-1, 17.11.14 and 17.11.7), and again before the text of the note; or the document counts its notes otherwise
 * than editions do (17.11.17 and 17.11.18). They become part of the note's name, so that editions show them once on
 * either side.
 */
final class WordNoteMarks {
    private static final Predicate<Element> NOTE = word("footnote", "endnote");
    private static final Predicate<Element> REFERENCE = word("footnoteReference", "endnoteReference");
    private static final Predicate<Element> SECTION = word("sectPr");
    private static final Predicate<Element> TEXT = word("t");
    private static final Set<String> OFF = Set.of("", "0", "false", "off");
    private static final int LONGEST = 12;

    /** By the kind and id of the note. */
    private final Map<String, String> chosen = new HashMap<>();

    /** The number that the last note of a kind bears. */
    private final Map<String, Integer> counts = new HashMap<>();

    /** How many notes of a kind are left for editions to count. */
    private final Map<String, Integer> unnamed = new HashMap<>();

    private final Language language;
    private final Optional<Element> settings;

    /** @param settings of the document, if it has any */
    WordNoteMarks(Language language, Optional<Element> settings) {
        this.language = language;
        this.settings = settings;
    }

    /** Finds the marks in a part of the text, and names the notes of a part after them. */
    void take(Element root) {
        var sections = new ArrayDeque<>(XmlTree.all(root, SECTION));
        boolean begins = true;
        Element last = null;
        for (var place : XmlTree.all(root, REFERENCE.or(SECTION))) {
            if (last != null && WordXml.ancestor(place, "p") != last) {
                sections.poll();
                begins = true;
                last = null;
            }
            if (SECTION.test(place)) {
                // It stands in the last paragraph of the section, before the text of that.
                last = WordXml.ancestor(place, "p");
            } else {
                begin(begins, sections.peek());
                begins = false;
                take(place, sections.peek());
            }
        }
        XmlTree.all(root, NOTE).forEach(this::note);
    }

    private void take(Element reference, @Nullable Element section) {
        if (OFF.contains(WordXml.attribute(reference, "customMarkFollows"))) {
            count(reference, section);
        } else {
            reference(reference);
        }
    }

    /** Where a section begins, notes may be counted anew (17.11.19 and 17.11.20). */
    private void begin(boolean begins, @Nullable Element section) {
        if (begins) {
            begin("footnote", section);
            begin("endnote", section);
        }
    }

    private void begin(String kind, @Nullable Element section) {
        if (!counts.containsKey(kind) || said(kind, "numRestart", section).equals("eachSect")) {
            var start = said(kind, "numStart", section);
            counts.put(kind, start.matches("\\d{1,5}") ? Integer.parseInt(start) - 1 : 0);
        }
    }

    /** A number is a name where editions would show another. */
    private void count(Element reference, @Nullable Element section) {
        var kind = reference.getLocalName().replace("Reference", "");
        var usual = kind.equals("footnote") ? "decimal" : "lowerRoman";
        var said = said(kind, "numFmt", section);
        var format = said.isEmpty() ? usual : said;
        int number = counts.merge(kind, 1, Integer::sum);
        if (format.equals(usual) && number == unnamed.getOrDefault(kind, 0) + 1) {
            unnamed.put(kind, number);
        } else {
            var mark = WordNumberFormat.of(format, number, language);
            chosen.put(key(reference, "Reference"), mark);
            name(reference, mark);
        }
    }

    /** What a section says of how its notes are counted, or else the whole document (17.11.11 and 17.11.12). */
    private String said(String kind, String property, @Nullable Element section) {
        return Stream.of(Optional.ofNullable(section), settings)
                .flatMap(Optional::stream)
                .flatMap(holder -> WordXml.child(holder, W, kind + "Pr").stream())
                .flatMap(properties -> WordXml.child(properties, W, property).stream())
                .map(value -> WordXml.attribute(value, "val"))
                .findFirst()
                .orElse("");
    }

    private void reference(Element reference) {
        var texts = textsAfter(reference);
        var mark = written(texts).strip().replaceFirst("\\s.*", "");
        if (!mark.isEmpty() && mark.length() <= LONGEST) {
            chosen.put(key(reference, "Reference"), mark);
            cutOff(texts, mark);
            name(reference, mark);
        }
    }

    private void note(Element note) {
        var mark = chosen.get(key(note, ""));
        if (mark != null) {
            var texts = XmlTree.all(note, TEXT);
            if (written(texts).stripLeading().startsWith(mark)) {
                cutOff(texts, mark);
                cutOff(texts, "");
            }
            name(note, mark);
        }
    }

    /** The text of the run that follows the reference; it may begin a run of its own. */
    private static List<Element> textsAfter(Element reference) {
        var texts = textsFrom(XmlTree.following(reference));
        var run = WordXml.ancestor(reference, "r");
        var next = run == null ? null : XmlTree.following(run);
        return texts.isEmpty() && next != null && WordXml.is(next, "r") ? XmlTree.all(next, TEXT) : texts;
    }

    private static List<Element> textsFrom(@Nullable Element first) {
        return Stream.iterate(first, Objects::nonNull, e -> XmlTree.following(Objects.requireNonNull(e)))
                .filter(TEXT)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String written(List<Element> texts) {
        return texts.stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    /** Takes away what the texts begin with, and the space before it. */
    private static void cutOff(List<Element> texts, String beginning) {
        int left = beginning.length()
                + written(texts).length()
                - written(texts).stripLeading().length();
        for (var text : texts) {
            var said = text.getTextContent();
            int gone = Math.min(left, said.length());
            text.setTextContent(said.substring(gone));
            left -= gone;
        }
    }

    private static String key(Element element, String ending) {
        return element.getLocalName().replace(ending, "") + " " + WordXml.attribute(element, "id");
    }

    private static void name(Element element, String mark) {
        element.setAttributeNS(W, "w:id", WordXml.attribute(element, "id") + " " + mark);
    }
}
