package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.docx.WordEquation;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.statement.Inline;
import org.dragoman.statement.InlineCode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.M;
import static org.dragoman.docx.WordXml.W;
import static org.dragoman.docx.WordXml.named;
import static org.dragoman.docx.WordXml.word;

/** What stands in a paragraph of a DOCX beside its words, each in a run of its own, in order. */
final class DocxItems {
    private static final Predicate<Element> WORDS =
            word("tab", "ptab", "cr", "noBreakHyphen", "softHyphen", "sym", "rPr", "lastRenderedPageBreak");
    private static final Predicate<Element> DRAWN = word("drawing", "pict", "object");
    private static final Predicate<Element> EQUATION = named(M, "oMath", "oMathPara");
    private static final Set<String> SAYING = Set.of("XE", "TC", "TA");

    private final DocxPlace place;
    private final List<KeptItem> items = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private int leaves;

    /** @param before whether no words of the paragraph stand before it */
    record KeptItem(Element element, boolean before) {}

    /**
     * Something that stands in the text as what it shows: a field that begins and ends in the paragraph, or an equation.
     *
     * @param opening what is before the result of a field
     * @param whole the single element that it is; null for a field of several runs
     */
    record Field(
            List<Element> opening,
            List<Element> result,
            List<Element> closing,
            String instruction,
            @Nullable Element whole) {
        static Field of(Element whole) {
            var instruction = WordXml.attribute(whole, "instr");
            return new Field(List.of(), XmlTree.all(whole, word("r")), List.of(), instruction, whole);
        }

        boolean isEquation() {
            return whole != null && EQUATION.test(whole);
        }

        boolean isLink() {
            return instruction.strip().toUpperCase(Locale.ROOT).startsWith("HYPERLINK");
        }

        /** Whether it names something in the words of the source. */
        boolean isSaying() {
            return SAYING.contains(instruction.strip().split("\\s", 2)[0]);
        }

        String shown() {
            if (whole != null && isEquation()) {
                return WordEquation.linear(whole);
            }
            var shown = new StringBuilder();
            result.forEach(run -> shown.append(WordXml.textOf(run)));
            return shown.toString();
        }

        boolean shows(Element text) {
            return result.stream().anyMatch(run -> text.getParentNode() == run);
        }
    }

    DocxItems(DocxPlace place, List<Element> range) {
        this.place = place;
        range.forEach(this::take);
        foldFields();
    }

    private void take(Element element) {
        if (WordXml.is(element, "r")) {
            run(element);
        } else if (EQUATION.test(element)) {
            fields.add(Field.of(element));
        } else if (WordXml.is(element, "fldSimple") && has(element)) {
            leaves++;
            fields.add(Field.of(element));
        } else if (has(element)) {
            children(element);
        } else {
            add(element);
        }
    }

    private boolean has(Element element) {
        return XmlTree.all(element, word("t")).stream().anyMatch(place::has);
    }

    private void children(Element element) {
        XmlTree.children(element).stream()
                .filter(word("sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr").negate())
                .forEach(this::take);
    }

    /** A run of words is kept as one while fields are looked for. */
    private void run(Element run) {
        for (var child : XmlTree.children(run)) {
            boolean isLeaf = WordXml.is(child, "t") && place.has(child);
            if (isLeaf) {
                leaves++;
                if (items.isEmpty() || items.get(items.size() - 1).element() != run) {
                    add(run);
                }
            } else if (!WORDS.test(child) && !(WordXml.is(child, "br") && !isBreakOfPage(child))) {
                var own = (Element) run.cloneNode(false);
                WordXml.child(run, W, "rPr").ifPresent(properties -> own.appendChild(properties.cloneNode(true)));
                own.appendChild(child);
                add(own);
            }
        }
    }

    private static boolean isBreakOfPage(Element lineBreak) {
        return WordXml.attribute(lineBreak, "type").matches("page|column");
    }

    private void add(Element element) {
        items.add(new KeptItem(element, leaves == 0));
    }

    private boolean isWords(KeptItem item) {
        return XmlTree.children(item.element()).stream().anyMatch(place::has);
    }

    private void foldFields() {
        var all = List.copyOf(items);
        items.clear();
        for (int i = 0; i < all.size(); i++) {
            int end = mark(all.get(i).element()).equals("begin") ? endOf(all, i) : -1;
            if (end < 0) {
                items.add(all.get(i));
            } else {
                fold(all.subList(i, end + 1));
                i = end;
            }
        }
        items.removeIf(this::isWords);
    }

    /** Where the field that begins there ends; -1 where that is in another paragraph. */
    private static int endOf(List<KeptItem> items, int begin) {
        int depth = 0;
        for (int i = begin; i < items.size(); i++) {
            depth += step(items.get(i));
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int step(KeptItem item) {
        var mark = mark(item.element());
        return mark.equals("begin") ? 1 : mark.equals("end") ? -1 : 0;
    }

    private static String mark(Element run) {
        return WordXml.child(run, W, "fldChar")
                .map(mark -> WordXml.attribute(mark, "fldCharType"))
                .orElse("");
    }

    private void fold(List<KeptItem> whole) {
        var opening = new ArrayList<Element>();
        var result = new ArrayList<Element>();
        var instruction = new StringBuilder();
        int depth = 0;
        boolean shown = false;
        for (var item : whole.subList(0, whole.size() - 1)) {
            (shown ? result : opening).add(item.element());
            depth += step(item);
            if (!shown) {
                XmlTree.all(item.element(), word("instrText")).forEach(t -> instruction.append(t.getTextContent()));
            }
            shown |= depth == 1 && mark(item.element()).equals("separate");
        }
        var closing = List.of(whole.get(whole.size() - 1).element());
        var field = new Field(opening, result, closing, instruction.toString(), null);
        if (whole.stream().anyMatch(this::isWords)) {
            fields.add(field);
        } else if (!field.isSaying()) {
            items.addAll(whole);
        }
    }

    List<KeptItem> items() {
        return items;
    }

    /** The fields that show words of the paragraph. */
    List<Field> fields() {
        return fields;
    }

    /** Takes what a code without words is, with the mark that an author gave a note; nothing where the file does not say. */
    List<Element> taken(InlineCode code) {
        var taken = new ArrayList<Element>();
        for (int i = 0; i < items.size() && taken.isEmpty(); i++) {
            if (is(items.get(i).element(), code)) {
                taken.add(items.remove(i).element());
                if (hasOwnMark(taken.get(0)) && i < items.size()) {
                    taken.add(items.remove(i).element());
                }
            }
        }
        return taken;
    }

    private static boolean hasOwnMark(Element run) {
        return XmlTree.all(run, word("footnoteReference", "endnoteReference")).stream()
                .anyMatch(reference ->
                        WordXml.attribute(reference, "customMarkFollows").matches("1|true|on"));
    }

    private static boolean is(Element element, InlineCode code) {
        if (code.content() instanceof Inline.NoteMark mark) {
            var name = mark.note().split(" ", 3);
            return WordXml.child(element, W, name[0] + "Reference")
                    .filter(reference -> WordXml.attribute(reference, "id").equals(name[1]))
                    .isPresent();
        }
        return code.content() instanceof Inline.Image
                && XmlTree.children(element).stream().anyMatch(DRAWN);
    }
}
