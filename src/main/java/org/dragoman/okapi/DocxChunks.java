package org.dragoman.okapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.decoding.FormatDetection;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;
import org.w3c.dom.Element;

import static org.dragoman.docx.WordXml.R;
import static org.dragoman.docx.WordXml.word;

/**
 * Documents of other formats that stand in a DOCX until Word takes them in (ECMA-376-1, 17.17.2.1). They are read by
 * themselves; a noncharacter that nobody may exchange keeps their place.
 */
final class DocxChunks {
    private static final String MARK = "\uFDD2";

    private final Map<String, List<ExtractedParagraph>> byMark = new HashMap<>();
    private final DocxPackage source;
    private final Language language;
    private final LeftOut leftOut;

    DocxChunks(DocxPackage source, Language language, LeftOut leftOut) {
        this.source = source;
        this.language = language;
        this.leftOut = leftOut;
    }

    /** Puts marks in the place of the chunks of a part. */
    void mark(Element root, DocxRelations relations) {
        for (var chunk : XmlTree.all(root, word("altChunk"))) {
            var mark = MARK + byMark.size() + MARK;
            byMark.put(
                    mark,
                    relations
                            .target(chunk.getAttributeNS(R, "id"))
                            .map(this::read)
                            .orElseGet(() -> missing("altChunk")));
            var paragraph = WordXml.element(chunk, "p");
            paragraph.appendChild(WordXml.run(chunk, mark));
            XmlTree.replace(chunk, paragraph);
        }
    }

    /** What stands in the place of a mark; nothing where a paragraph is none. */
    Optional<List<ExtractedParagraph>> at(String paragraph) {
        return Optional.ofNullable(byMark.get(paragraph));
    }

    private List<ExtractedParagraph> read(String part) {
        try {
            var content =
                    source.part(part).orElseThrow(() -> new UnreadableDocument(UnreadableDocument.Reason.DAMAGED));
            var chunk = new UploadedFile(part, content, language);
            var format = FormatDetection.detect(chunk.fileName(), content);
            var apart = new ChunkNumbers(byMark.size() + 1);
            return OkapiExtraction.text(format, chunk, leftOut, UploadLimits.DEFAULT).paragraphs().stream()
                    .map(apart::renumbered)
                    .toList();
        } catch (UnreadableDocument e) {
            return missing(part);
        }
    }

    private List<ExtractedParagraph> missing(String part) {
        leftOut.add(Omission.Kind.OBJECT, part, "");
        return List.of();
    }
}
