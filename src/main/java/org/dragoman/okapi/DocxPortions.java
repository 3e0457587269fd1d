package org.dragoman.okapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs of very many runs in portions, each a paragraph of its own: Okapi's filter compares the runs of a paragraph
 * with one another. Noncharacters, which nobody may exchange, stand at the end of each portion and say whether there is
 * more.
 */
final class DocxPortions {
    /** Runs that a portion has. */
    private static final int MOST = 200;

    private static final String MORE = "\uFDD3";
    private static final String LAST = "\uFDD4";
    private static final Pattern MARK = Pattern.compile(MORE + "|" + LAST);

    /** What begins with a bracket; only of an element that begins or ends is the name kept. */
    private static final Pattern TAG = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<\\?.*?\\?>|<(?<end>/)?(?<name>[^\\s/<>!?]+)[^<>]*?(?<empty>/)?>",
            Pattern.DOTALL);

    private final String xml;
    private final StringBuilder result;
    private int copied;
    private int depth;
    private Paragraph paragraph = new Paragraph(Integer.MAX_VALUE);

    private DocxPortions(String xml) {
        this.xml = xml;
        this.result = new StringBuilder(xml.length());
    }

    /** The paragraph at hand, whose children are at that depth. */
    private static final class Paragraph {
        private final int depth;
        private int runs;
        private int propertiesFrom;
        private String properties = "";

        Paragraph(int depth) {
            this.depth = depth;
        }
    }

    /** A part of WordprocessingML, written under its usual prefix, with its long paragraphs in portions. */
    static String divided(String xml) {
        return new DocxPortions(unmarked(xml)).divide();
    }

    private String divide() {
        var tag = TAG.matcher(xml);
        while (tag.find()) {
            if (tag.group("name") != null && tag.group("empty") == null) {
                take(tag);
            }
        }
        return result.append(xml, copied, xml.length()).toString();
    }

    private void take(Matcher tag) {
        if (tag.group("end") == null) {
            begin(tag.group("name"), tag.start());
        } else {
            end(tag.group("name"), tag);
        }
    }

    private void begin(String name, int at) {
        if (name.equals("w:pPr") && depth == paragraph.depth) {
            paragraph.propertiesFrom = at;
        }
        depth++;
        if (name.equals("w:p") && paragraph.depth > depth) {
            paragraph = new Paragraph(depth);
        }
    }

    private void end(String name, Matcher tag) {
        depth--;
        if (depth == paragraph.depth && name.equals("w:pPr")) {
            paragraph.properties = xml.substring(paragraph.propertiesFrom, tag.end());
        } else if (depth == paragraph.depth && name.equals("w:r")) {
            paragraph.runs++;
            if (paragraph.runs % MOST == 0) {
                insert(tag.end(), MORE, "</w:p><w:p>" + paragraph.properties);
            }
        } else if (depth < paragraph.depth && name.equals("w:p")) {
            if (paragraph.runs >= MOST) {
                insert(tag.start(), LAST, "");
            }
            paragraph = new Paragraph(Integer.MAX_VALUE);
        }
    }

    private void insert(int at, String mark, String after) {
        result.append(xml, copied, at);
        copied = at;
        result.append("<w:r><w:t>").append(mark).append("</w:t></w:r>").append(after);
    }

    /** Whether the paragraph of a text goes on in the next portion. */
    static boolean isToGoOn(String text) {
        return text.contains(MORE);
    }

    /** A text without its marks. */
    static String unmarked(String text) {
        return MARK.matcher(text).replaceAll("");
    }
}
