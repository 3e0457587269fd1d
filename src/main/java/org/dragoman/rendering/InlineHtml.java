package org.dragoman.rendering;

import java.util.function.UnaryOperator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;
import org.dragoman.language.Language;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Inline.Style;

/** Inline content as HTML that is safe to show: the elements named here, and nothing else unescaped. */
record InlineHtml(Language language, NoteNumbers notes) implements InlineFormat {
    private static final CharSequenceTranslator ESCAPE = new LookupTranslator(EntityArrays.BASIC_ESCAPE);

    static String escaped(String text) {
        return ESCAPE.translate(text);
    }

    @Override
    public String text(String text) {
        return escaped(text).replaceAll("\\R", "<br>");
    }

    @Override
    public UnaryOperator<String> formatting(Inline.Formatting formatting) {
        return inside -> {
            var html = inside;
            for (var style : formatting.styles()) {
                html = "<" + element(style) + ">" + html + "</" + element(style) + ">";
            }
            return html;
        };
    }

    private static String element(Style style) {
        return switch (style) {
            case BOLD -> "strong";
            case ITALIC -> "em";
            case UNDERLINE -> "u";
            case STRUCK -> "s";
            case DELETED -> "del";
            case INSERTED -> "ins";
            case SUPERSCRIPT -> "sup";
            case SUBSCRIPT -> "sub";
            case HIGHLIGHT -> "mark";
            case SMALL -> "small";
            case CODE -> "code";
            case KEYS -> "kbd";
            case OUTPUT -> "samp";
            case VARIABLE -> "var";
            case QUOTATION -> "q";
            case CITATION -> "cite";
            case DEFINITION -> "dfn";
            case ABBREVIATION -> "abbr";
        };
    }

    @Override
    public UnaryOperator<String> link(Inline.Link link) {
        return inside -> linked(link.address(), inside);
    }

    @Override
    public UnaryOperator<String> noteMark(Inline.NoteMark mark) {
        var number = escaped(notes.label(mark.note(), language));
        int text = notes.textOf(mark.note());
        var shown = text == 0 ? number : "<a href=\"#s" + text + "\" role=\"doc-noteref\">" + number + "</a>";
        return inside -> "<sup>" + shown + "</sup>";
    }

    @Override
    public UnaryOperator<String> image(Inline.Image image) {
        return inside -> escaped(image.description());
    }

    @Override
    public UnaryOperator<String> printed(Inline.Printed printed) {
        return inside -> linked(printed.address(), "<bdi>" + escaped(printed.text()) + "</bdi>");
    }

    @Override
    public UnaryOperator<String> abbreviation(Inline.Abbreviation abbreviation) {
        return inside -> "<abbr title=\"" + escaped(abbreviation.expansion()) + "\">" + inside + "</abbr>";
    }

    @Override
    public UnaryOperator<String> direction(Inline.Direction direction) {
        var way =
                switch (direction.way()) {
                    case LEFT_TO_RIGHT -> " dir=\"ltr\"";
                    case RIGHT_TO_LEFT -> " dir=\"rtl\"";
                    case BY_ITSELF -> "";
                };
        var element = direction.forced() ? "bdo" : "bdi";
        return inside -> "<" + element + way + ">" + inside + "</" + element + ">";
    }

    /** Where the words have been translated, they are foreign no more: their script tells, or the language itself. */
    @Override
    public UnaryOperator<String> foreign(Inline.Foreign foreign) {
        var tongue = new ForeignTongue(foreign.language());
        var way = tongue.turnsFrom(language) ? " dir=\"" + tongue.direction() + "\"" : "";
        return inside -> tongue.mayHaveWritten(inside, language)
                ? "<span lang=\"" + escaped(foreign.language()) + "\"" + way + ">" + inside + "</span>"
                : inside;
    }

    @Override
    public UnaryOperator<String> unknown(Inline.Unknown unknown) {
        return inside -> inside;
    }

    private static String linked(String address, String html) {
        return Inline.leadsOut(address) ? "<a href=\"" + escaped(address) + "\">" + html + "</a>" : html;
    }
}
