package org.dragoman.format;

import com.ibm.icu.text.Bidi;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.format.Content.Element;
import org.dragoman.language.Language;
import org.dragoman.rendering.QuotationMarks;

/**
 * Writes what stands inside one paragraph as runs of WordprocessingML (ECMA-376-1, 17.3.2). Letters that run from right to
 * left stand in runs of their own, which say so; nothing else does, or Word would turn Latin names and their numbers.
 * Used once.
 */
final class DocxRuns {
    private final XmlFile xml;
    private final DocxWriting document;
    private final Language language;
    private final StringBuilder measured = new StringBuilder();
    private byte[] levels = {};
    private int offset;
    private int quotations;

    /**
     * How text looks.
     *
     * @param tongue the tag of its language
     */
    private record Look(Set<ContentTag> marks, String tongue) {
        Look and(ContentTag mark) {
            var more = EnumSet.of(mark);
            more.addAll(marks);
            return new Look(more, tongue);
        }

        boolean has(ContentTag... any) {
            return List.of(any).stream().anyMatch(marks::contains);
        }
    }

    private interface Sink {
        void text(String text, Look look);

        void note(Element mark, Look look);

        /** @param control the character that says the same to the bidirectional algorithm */
        void begin(Element element, char control);

        void end(Element element);
    }

    DocxRuns(XmlFile xml, DocxWriting document, Language language) {
        this.xml = xml;
        this.document = document;
        this.language = language;
    }

    void write(List<Content> pieces) {
        var plain = new Look(EnumSet.noneOf(ContentTag.class), language.tag());
        walk(pieces, plain, measuring);
        var base = language.isRightToLeft() ? Bidi.RTL : Bidi.LTR;
        levels = measured.isEmpty() ? levels : new Bidi(measured.toString(), base).getLevels();
        walk(pieces, plain, writing);
    }

    private void walk(List<Content> pieces, Look look, Sink sink) {
        Content.tell(pieces, words -> sink.text(words, look), element -> walk(element, look, sink));
    }

    private void walk(Element element, Look look, Sink sink) {
        var mark = element.all(ContentTag.A).stream()
                .filter(a -> a.attribute("role").equals("doc-noteref"))
                .findFirst();
        switch (element.tag()) {
            case BR -> sink.text("\n", look);
            case Q -> quoted(element, look, sink);
            case SPAN -> walk(element.inside(), tongue(element, look), sink);
            case ABBR -> {
                walk(element.inside(), look, sink);
                sink.text(element.attribute("title").isEmpty() ? "" : " (" + element.attribute("title") + ")", look);
            }
            case A, BDI, BDO -> {
                sink.begin(element, control(element));
                walk(element.inside(), look.and(element.tag()), sink);
                sink.end(element);
            }
            case SUP -> {
                if (mark.isPresent()) {
                    sink.note(mark.get(), look);
                } else {
                    walk(element.inside(), look.and(ContentTag.SUP), sink);
                }
            }
            default -> walk(element.inside(), look.and(element.tag()), sink);
        }
    }

    private void quoted(Element element, Look look, Sink sink) {
        var marks = QuotationMarks.of(language, quotations++);
        sink.text(marks.before(), look);
        walk(element.inside(), look, sink);
        sink.text(marks.after(), look);
        quotations--;
    }

    private static Look tongue(Element span, Look look) {
        return span.attribute("lang").isEmpty() ? look : new Look(look.marks(), span.attribute("lang"));
    }

    /** What an element does to the order of letters (Unicode Bidirectional Algorithm, 2.1 to 2.4); for a link, nothing. */
    private static char control(Element element) {
        boolean forced = element.is(ContentTag.BDO);
        return switch (element.attribute("dir")) {
            case "ltr" -> forced ? '\u202D' : '\u2066';
            case "rtl" -> forced ? '\u202E' : '\u2067';
            default -> element.is(ContentTag.BDI) ? '\u2068' : 0;
        };
    }

    private final Sink measuring = new Sink() {
        @Override
        public void text(String text, Look look) {
            measured.append(text);
        }

        @Override
        public void note(Element mark, Look look) {
            measured.append('\uFFFC');
        }

        @Override
        public void begin(Element element, char control) {
            measured.append(control == 0 ? "" : control);
        }

        @Override
        public void end(Element element) {
            measured.append(control(element) == 0 ? "" : element.is(ContentTag.BDO) ? '\u202C' : '\u2069');
        }
    };

    private final Sink writing = new Sink() {
        @Override
        public void text(String text, Look look) {
            for (int from = 0, to; from < text.length(); from = to) {
                to = from + 1;
                while (to < text.length() && turned(offset + to) == turned(offset + from)) {
                    to++;
                }
                run(text.substring(from, to), look, turned(offset + from));
            }
            offset += text.length();
        }

        @Override
        public void note(Element mark, Look look) {
            if (!document.note(mark, xml)) {
                run(mark.plain(), look.and(ContentTag.SUP), language.isRightToLeft());
            }
            offset++;
        }

        @Override
        public void begin(Element element, char control) {
            offset += control == 0 ? 0 : 1;
            if (element.is(ContentTag.A)) {
                xml.start("w:hyperlink", "r:id", document.link(element.attribute("href")));
            } else {
                xml.start(element.is(ContentTag.BDO) ? "w:bdo" : "w:dir", "w:val", way(element));
            }
        }

        @Override
        public void end(Element element) {
            xml.end();
            offset += control(element) == 0 ? 0 : 1;
        }
    };

    /** Word knows no text that finds its own way: here it is found. */
    private String way(Element element) {
        var given = element.attribute("dir");
        var first = Bidi.getBaseDirection(element.plain());
        boolean turned = first == Bidi.NEUTRAL ? language.isRightToLeft() : first == Bidi.RTL;
        return given.isEmpty() ? turned ? "rtl" : "ltr" : given;
    }

    /** Numbers among letters from right to left go with them. */
    private boolean turned(int at) {
        if (levels[at] % 2 == 1) {
            return true;
        }
        if (levels[at] == 0) {
            return false;
        }
        int from = at;
        int to = at;
        while (from > 0 && levels[from - 1] == levels[at]) {
            from--;
        }
        while (to < levels.length && levels[to] == levels[at]) {
            to++;
        }
        return Bidi.getBaseDirection(measured.substring(from, to)) != Bidi.LTR;
    }

    private void run(String text, Look look, boolean turned) {
        xml.start("w:r").start("w:rPr");
        properties(look);
        if (turned) {
            xml.empty("w:rtl");
        }
        boolean latin = !com.ibm.icu.util.ULocale.forLanguageTag(look.tongue()).isRightToLeft();
        if (latin != turned) {
            xml.empty("w:lang", turned ? "w:bidi" : "w:val", look.tongue());
        }
        xml.end();
        text(text);
        xml.end();
    }

    private void properties(Look look) {
        if (look.has(ContentTag.A)) {
            xml.empty("w:rStyle", "w:val", "Hyperlink");
        }
        if (look.has(ContentTag.CODE, ContentTag.KBD, ContentTag.SAMP)) {
            xml.empty("w:rFonts", "w:ascii", "Courier New", "w:hAnsi", "Courier New", "w:cs", "Courier New");
        }
        if (look.has(ContentTag.STRONG)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.has(ContentTag.EM, ContentTag.CITE, ContentTag.DFN, ContentTag.VAR)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (look.has(ContentTag.S, ContentTag.DEL)) {
            xml.empty("w:strike");
        }
        if (look.has(ContentTag.SMALL)) {
            xml.empty("w:sz", "w:val", "18").empty("w:szCs", "w:val", "22");
        }
        if (look.has(ContentTag.MARK)) {
            xml.empty("w:highlight", "w:val", "yellow");
        }
        if (look.has(ContentTag.U, ContentTag.INS)) {
            xml.empty("w:u", "w:val", "single");
        }
        if (look.has(ContentTag.SUP, ContentTag.SUB)) {
            xml.empty("w:vertAlign", "w:val", look.has(ContentTag.SUP) ? "superscript" : "subscript");
        }
    }

    private void text(String text) {
        for (var piece : text.split("(?<=[\\n\\t])|(?=[\\n\\t])", -1)) {
            switch (piece) {
                case "" -> {}
                case "\n" -> xml.empty("w:br");
                case "\t" -> xml.empty("w:tab");
                default -> xml.element("w:t", piece, "xml:space", "preserve");
            }
        }
    }
}
