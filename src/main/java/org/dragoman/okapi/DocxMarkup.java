package org.dragoman.okapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.dragoman.markup.CarriedMarks;
import org.dragoman.markup.InlineMarkup;
import org.dragoman.statement.Inline;

import static org.dragoman.statement.InlineCode.Kind.CLOSING;
import static org.dragoman.statement.InlineCode.Kind.OPENING;
import static org.dragoman.statement.InlineCode.Kind.STANDALONE;

/** Marks, in one part of a DOCX, the inline content whose meaning only the markup tells (ECMA-376, part 1, chapter 17). */
final class DocxMarkup {
    private static final Pattern LINK = Pattern.compile("<w:hyperlink((?: [^<>]*)?)>|</w:hyperlink>");
    private static final Pattern EMPTY_LINK = Pattern.compile("<w:hyperlink(?: [^<>]*)?/>");
    private static final Pattern NOTE =
            Pattern.compile("<w:(footnote|endnote)Reference(?: [^<>]*)? w:id=\"(-?\\d+(?: [^\"]+)?)\"[^<>]*/>");

    /** The mark that a note repeats before its text: every format puts it there by itself. */
    private static final Pattern OWN_MARK = Pattern.compile("<w:(?:footnote|endnote)Ref ?/>");

    private static final Pattern PICTURE = Pattern.compile(
            "<w:drawing/>|<w:drawing(?: [^<>]*)?>(?:(?!</w:drawing>|txbxContent).)*</w:drawing>", Pattern.DOTALL);
    private static final Pattern DESCRIPTION = Pattern.compile("<wp:docPr (?:[^<>]* )?descr=\"([^\"]*)\"");

    /** Before the tag of a language, in the place of a direction ({@link WordTongues}). */
    private static final String LANGUAGE = "lang:";

    private static final Pattern TURN =
            Pattern.compile("<w:(bdo|dir) w:val=\"((?:lang:)?[A-Za-z0-9-]+)\">|</w:(?:bdo|dir)>");

    private final Deque<Inline> turns = new ArrayDeque<>();
    private final CarriedMarks marks;
    private final Map<String, String> addresses;

    /** @param addresses what the part is related to, by the ids of the relationships */
    DocxMarkup(CarriedMarks marks, Map<String, String> addresses) {
        this.marks = marks;
        this.addresses = addresses;
    }

    String marked(String xml) {
        var turned = replaced(TURN, xml, this::turn);
        var links = replaced(LINK, EMPTY_LINK.matcher(turned).replaceAll(""), this::link);
        var notes = replaced(NOTE, OWN_MARK.matcher(links).replaceAll(""), this::note);
        return replaced(PICTURE, notes, this::picture);
    }

    private static String replaced(Pattern pattern, String xml, Function<Matcher, String> by) {
        var found = pattern.matcher(xml);
        var result = new StringBuilder(xml.length());
        while (found.find()) {
            found.appendReplacement(result, Matcher.quoteReplacement(by.apply(found)));
        }
        return found.appendTail(result).toString();
    }

    private String turn(Matcher found) {
        if (found.group(1) == null) {
            return turns.isEmpty() ? "" : marks.run(CLOSING, turns.pop());
        }
        turns.push(meaning(found));
        return marks.run(OPENING, turns.element());
    }

    private static Inline meaning(Matcher found) {
        if (found.group(2).startsWith(LANGUAGE)) {
            return new Inline.Foreign(found.group(2).substring(LANGUAGE.length()));
        }
        var way =
                found.group(2).equals("rtl") ? Inline.Direction.Way.RIGHT_TO_LEFT : Inline.Direction.Way.LEFT_TO_RIGHT;
        return new Inline.Direction(way, found.group(1).equals("bdo"));
    }

    private String link(Matcher found) {
        return found.group().startsWith("</")
                ? marks.run(CLOSING, new Inline.Link(""))
                : marks.run(OPENING, new Inline.Link(address(found.group())));
    }

    private String address(String tag) {
        var target = InlineMarkup.attribute("r:id", tag).map(id -> addresses.getOrDefault(id, ""));
        var anchor = InlineMarkup.attribute("w:anchor", tag).map(name -> "#" + name);
        return target.orElse("") + anchor.orElse("");
    }

    private String note(Matcher found) {
        return marks.text(
                STANDALONE, new Inline.NoteMark(found.group(1) + " " + StringEscapeUtils.unescapeXml(found.group(2))));
    }

    private String picture(Matcher found) {
        var description = DESCRIPTION.matcher(found.group());
        return marks.text(
                STANDALONE,
                new Inline.Image(
                        description.find()
                                ? StringEscapeUtils.unescapeXml(description.group(1))
                                        .replaceAll("\\s+", " ")
                                        .strip()
                                : ""));
    }
}
