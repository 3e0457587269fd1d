package org.dragoman.okapi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.EventType;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.StartSubDocument;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.markup.CarriedMarks;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.InlineText;
import org.dragoman.markup.LeftOut;
import org.dragoman.markup.ParagraphPiece;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission;
import org.dragoman.statement.UploadedFile;

import static org.dragoman.statement.Omission.Kind.COMMENT;
import static org.dragoman.statement.Omission.Kind.FOOTER;
import static org.dragoman.statement.Omission.Kind.HEADER;
import static org.dragoman.statement.ParagraphKind.NOTE;
import static org.dragoman.statement.ParagraphKind.PARAGRAPH;

/**
 * Reads WordprocessingML: the main text, then footnotes and endnotes. Hidden and deleted text, comments, headers and
 * footers are left out; tracked insertions count as text.
 *
 * <p>Okapi's filter hides what a paragraph is, so a {@link DocxOutline} of the same part, read beside it, tells.
 */
final class DocxReader {
    private final UploadLimits limits;

    DocxReader(UploadLimits limits) {
        this.limits = limits;
    }

    List<ExtractedParagraph> read(UploadedFile upload, LeftOut leftOut) {
        return readAll(upload, leftOut).paragraphs();
    }

    /**
     * What was read.
     *
     * @param led which paragraphs begin with what Word shows before their text, by their places from 0
     */
    record Reading(List<ExtractedParagraph> paragraphs, Set<Integer> led) {}

    Reading readAll(UploadedFile upload, LeftOut leftOut) {
        var container = DocxPackage.open(upload.content(), limits);
        var chunks = new DocxChunks(container, upload.language(), leftOut);
        try (var plain = PlainDocx.of(container, chunks, upload, leftOut);
                var document = new RawDocument(
                        plain.file().toUri(),
                        "UTF-8",
                        LocaleId.fromString(upload.language().tag()))) {
            var pass = new Pass(container, plain, chunks);
            FilterRun.over(document, filter(upload.included()), pass::take);
            return pass.inReadingOrder();
        }
    }

    private static OpenXMLFilter filter(Set<Omission.Kind> included) {
        var parameters = new ConditionalParameters();
        parameters.setTranslateDocProperties(false);
        parameters.setTranslateComments(included.contains(COMMENT));
        parameters.setTranslateWordHeadersFooters(included.contains(HEADER) || included.contains(FOOTER));
        parameters.setTranslateWordExcludeGraphicMetaData(true);
        parameters.setAutomaticallyAcceptRevisions(true);
        parameters.setCleanupAggressively(true);
        parameters.setIgnoreWordFontColors(true);
        parameters.setAddLineSeparatorCharacter(true);
        parameters.setAddTabAsCharacter(true);
        parameters.setReplaceNoBreakHyphenTag(true);
        parameters.setIgnoreSoftHyphenTag(true);
        var filter = new OpenXMLFilter();
        filter.setParameters(parameters);
        return filter;
    }

    /** One pass over the parts of a document, in whatever order the filter brings them. */
    private static final class Pass {
        private final Map<String, DocxOutline> outlines = new HashMap<>();
        private final CarriedMarks marks;
        private final Map<String, List<ExtractedParagraph>> byPart = new LinkedHashMap<>();
        private final DocxChunks chunks;
        private final Predicate<String> isNote;
        private String part = "";
        private final Set<ExtractedParagraph> led = Collections.newSetFromMap(new IdentityHashMap<>());
        private JoinedPortions paragraph = new JoinedPortions();

        Pass(DocxPackage container, PlainDocx plain, DocxChunks chunks) {
            this.chunks = chunks;
            marks = plain.marks();
            for (var kind : List.of("header", "document", "footnotes", "endnotes", "footer", "comments")) {
                plain.texts(kind).forEach(part -> byPart.put(part, new ArrayList<>()));
            }
            isNote = plain::isNote;
            var numbers = new EnclosureNumbers();
            byPart.keySet().forEach(name -> outlines.put(name, new DocxOutline(container, plain, name, numbers)));
        }

        void take(Event event) {
            if (event.getEventType() == EventType.START_SUBDOCUMENT) {
                part = ((StartSubDocument) event.getResource()).getName();
            } else if (event.isTextUnit() && byPart.containsKey(part)) {
                take(event.getTextUnit(), byPart.get(part));
            }
        }

        private void take(ITextUnit unit, List<ExtractedParagraph> paragraphs) {
            if (paragraph.isWholeWith(unit.getSource().getFirstContent())) {
                var whole = paragraph;
                paragraph = new JoinedPortions();
                paragraphs.addAll(chunks.at(whole.text())
                        .orElseGet(() -> extracted(whole).stream().toList()));
            }
        }

        private Optional<ExtractedParagraph> extracted(JoinedPortions whole) {
            var pieces = DocxInlines.of(marks.restored(whole.pieces()));
            var block = Objects.requireNonNull(outlines.get(part)).blockOf(whole.text());
            var kind = block.kind() == PARAGRAPH && isNote.test(part) ? NOTE : block.kind();
            return InlineText.paragraph(kind, block.level(), led(block.lead(), pieces))
                    .map(p -> p.in(block.enclosures()))
                    .map(p -> marked(p, block.lead()));
        }

        private ExtractedParagraph marked(ExtractedParagraph whole, String lead) {
            if (!lead.isEmpty()) {
                led.add(whole);
            }
            return whole;
        }

        /** What holds nothing is no paragraph for having a label. */
        private static List<ParagraphPiece> led(String lead, List<ParagraphPiece> pieces) {
            return lead.isEmpty() || pieces.isEmpty()
                    ? pieces
                    : Stream.concat(Stream.of(new ParagraphPiece.Text(lead)), pieces.stream())
                            .toList();
        }

        Reading inReadingOrder() {
            var all = byPart.values().stream().flatMap(List::stream).toList();
            var places = IntStream.range(0, all.size())
                    .filter(i -> led.contains(all.get(i)))
                    .boxed()
                    .collect(Collectors.toSet());
            return new Reading(all, places);
        }
    }
}
