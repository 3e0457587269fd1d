package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.filters.html.HtmlFilter;
import net.sf.okapi.filters.html.Parameters;
import org.dragoman.language.Language;
import org.dragoman.statement.ExtractedParagraph;

/** Reads the text that an HTML page shows; {@code html.yml} says which elements are blocks, inline or left out. */
final class HtmlReader {

    /** Elements that only carry style or remarks: their text stays, they make no codes. */
    private static final Set<String> WITHOUT_MEANING =
            Set.of("span", "font", "comment", "wbr", "bdi", "bdo", "big", "label", "time");

    /** How the filter writes the place of a text unit into its skeleton. */
    private static final String SELF = "[#$$self$]";

    private final OpenElements open = new OpenElements(new EnclosureNumbers());
    private final List<ExtractedParagraph> paragraphs = new ArrayList<>();

    private HtmlReader() {}

    static List<ExtractedParagraph> read(String text, Language language, LeftOut leftOut) {
        var reader = new HtmlReader();
        var html = HtmlPlain.of(text, leftOut);
        FilterRun.over(html, language, filter(), reader::take);
        return reader.paragraphs;
    }

    private static HtmlFilter filter() {
        var filter = new HtmlFilter();
        filter.setParameters(new Parameters(Objects.requireNonNull(HtmlReader.class.getResource("html.yml"))));
        return filter;
    }

    private void take(Event event) {
        if (event.isTextUnit()) {
            take(event.getTextUnit());
        } else if (event.getResource() != null && event.getResource().getSkeleton() != null) {
            open.read(event.getResource().getSkeleton().toString());
        }
    }

    private void take(ITextUnit unit) {
        var skeleton = unit.getSkeleton() == null ? SELF : unit.getSkeleton().toString();
        var self = Math.max(0, skeleton.indexOf(SELF));
        open.read(skeleton.substring(0, self));
        InlineText.paragraph(open.kind(), open.level(), pieces(unit))
                .map(p -> p.in(open.enclosures()))
                .ifPresent(paragraphs::add);
        open.read(skeleton.substring(self));
    }

    private static List<ParagraphPiece> pieces(ITextUnit unit) {
        return ParagraphPiece.of(unit.getSource().getFirstContent()).stream()
                .flatMap(HtmlReader::meaning)
                .toList();
    }

    /** A piece with its element's meaning; a line break becomes text, since white space in HTML is never one. */
    static Stream<ParagraphPiece> meaning(ParagraphPiece piece) {
        if (!(piece instanceof ParagraphPiece.Mark mark)) {
            return Stream.of(piece);
        }
        if (mark.type().equals("br")) {
            return Stream.of(new ParagraphPiece.Text("\n"));
        }
        return WITHOUT_MEANING.contains(mark.type())
                ? Stream.empty()
                : Stream.of(new ParagraphPiece.Meant(mark.kind(), InlineMarkup.of(mark.type(), mark.data())));
    }
}
