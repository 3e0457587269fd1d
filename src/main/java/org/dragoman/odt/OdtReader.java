package org.dragoman.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.docx.XmlTree;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UploadedFile;

/**
 * Reads the text of an OpenDocument file (ISO/IEC 26300, ODF 1.3): its body, then its notes. What was deleted while changes
 * were tracked is left out; so are comments, headers and footers, unless an editor asks for them.
 */
public final class OdtReader {
    private final UploadLimits limits;

    public OdtReader(UploadLimits limits) {
        this.limits = limits;
    }

    public List<ExtractedParagraph> read(UploadedFile upload, LeftOut leftOut) {
        var source = OdtPackage.open(upload.content(), limits);
        var content = source.content();
        var blocks =
                new OdtBlocks(source, new OdtStyles(content, source.tree("styles.xml"), upload.language()), leftOut);
        var paragraphs = new ArrayList<ExtractedParagraph>();
        paragraphs.addAll(beside(source, blocks, "header", upload.included(), leftOut));
        Odf.child(content, "body")
                .flatMap(body -> Odf.child(body, "text"))
                .ifPresent(text -> paragraphs.addAll(blocks.body(text)));
        paragraphs.addAll(blocks.notes());
        paragraphs.addAll(blocks.comments(upload.included().contains(Kind.COMMENT)));
        paragraphs.addAll(beside(source, blocks, "footer", upload.included(), leftOut));
        note(source, leftOut);
        return paragraphs;
    }

    /** Headers or footers of the pages. */
    private static List<ExtractedParagraph> beside(
            OdtPackage source, OdtBlocks blocks, String place, Set<Kind> included, LeftOut leftOut) {
        var kind = place.equals("header") ? Kind.HEADER : Kind.FOOTER;
        var paragraphs = new ArrayList<ExtractedParagraph>();
        source.tree("styles.xml").stream()
                .flatMap(styles -> Odf.all(styles, "master-page").stream())
                .flatMap(page -> XmlTree.children(page).stream())
                .filter(e ->
                        e.getLocalName().startsWith(place) && !Odf.textOf(e).isEmpty())
                .forEach(e -> {
                    if (included.contains(kind)) {
                        paragraphs.addAll(blocks.body(e));
                    } else {
                        leftOut.add(kind, Odf.textOf(e), "");
                    }
                });
        return paragraphs;
    }

    private static void note(OdtPackage source, LeftOut leftOut) {
        source.tree("meta.xml").stream()
                .flatMap(meta -> Odf.all(meta, "title").stream())
                .map(title -> title.getTextContent().strip())
                .filter(title -> !title.isEmpty())
                .forEach(title -> leftOut.add(Kind.TITLE, title, ""));
        if (source.hasMacros()) {
            leftOut.add(Kind.MACRO, "", "");
        }
    }
}
