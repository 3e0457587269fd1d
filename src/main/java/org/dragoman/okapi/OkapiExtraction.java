package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Overrun;
import org.dragoman.decoding.FormatDetection;
import org.dragoman.decoding.TextDecoding;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.markup.HtmlReader;
import org.dragoman.markup.LeftOut;
import org.dragoman.markup.MarkdownReader;
import org.dragoman.odt.OdtReader;
import org.dragoman.rtf.RtfReader;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Extraction;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;

import static org.dragoman.statement.UnreadableDocument.Reason.EMPTY;
import static org.dragoman.statement.UnreadableDocument.Reason.NO_TEXT;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_INTRICATE;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_LARGE;
import static org.dragoman.statement.UnreadableDocument.Reason.TOO_SLOW;

/** Extraction by Okapi's filters: a new one for every document, since they keep state. */
@ApplicationScoped
class OkapiExtraction implements Extraction {
    private final UploadLimits limits;

    @Inject
    OkapiExtraction() {
        this(UploadLimits.DEFAULT);
    }

    OkapiExtraction(UploadLimits limits) {
        this.limits = limits;
    }

    @Override
    public ExtractedDocument extract(UploadedFile upload) {
        if (upload.content().length == 0) {
            throw new UnreadableDocument(EMPTY);
        }
        if (upload.content().length > limits.fileBytes()) {
            throw new UnreadableDocument(TOO_LARGE);
        }
        var extracted = read(upload);
        if (extracted.paragraphs().isEmpty()) {
            throw new UnreadableDocument(NO_TEXT);
        }
        return extracted;
    }

    /**
     * A document can be nested so deeply, by design, that whoever walks it runs out of stack; {@code Pattern.compile} says
     * that in words of its own.
     */
    private ExtractedDocument read(UploadedFile upload) {
        try {
            return Budget.within(
                    limits.reading(),
                    () -> false,
                    () -> read(FormatDetection.detect(upload.fileName(), upload.content()), upload));
        } catch (StackOverflowError | PatternSyntaxException e) {
            throw new UnreadableDocument(TOO_INTRICATE, e);
        } catch (Overrun e) {
            throw unreadable(e);
        }
    }

    private static RuntimeException unreadable(Overrun overrun) {
        return switch (overrun.reason()) {
            case TIME -> new UnreadableDocument(TOO_SLOW, overrun);
            case MEMORY -> new UnreadableDocument(TOO_INTRICATE, overrun);
            case ABANDONED -> overrun;
        };
    }

    private ExtractedDocument read(DocumentFormat format, UploadedFile upload) {
        var leftOut = new LeftOut();
        var text = text(format, upload, leftOut, limits);
        var complete = IncludedTexts.with(text.paragraphs(), upload.included(), leftOut);
        return new ExtractedDocument(format, text.encoding(), complete, leftOut.omissions(complete));
    }

    /** The text of a document alone, without what an editor may want besides. */
    static ExtractedDocument text(DocumentFormat format, UploadedFile upload, LeftOut leftOut, UploadLimits limits) {
        return switch (format) {
            case DOCX -> text(format, "UTF-8", new DocxReader(limits).read(upload, leftOut));
            case ODT -> text(format, "UTF-8", new OdtReader(limits).read(upload, leftOut));
            case RTF -> text(format, "US-ASCII", new RtfReader(upload, leftOut).read());
            case TXT, HTML, MARKDOWN -> {
                var decoded = TextDecoding.decode(upload.content(), format);
                yield text(format, decoded.encoding(), paragraphs(format, decoded.text(), upload, leftOut));
            }
        };
    }

    private static ExtractedDocument text(DocumentFormat format, String encoding, List<ExtractedParagraph> paragraphs) {
        return new ExtractedDocument(format, encoding, paragraphs, List.of());
    }

    private static List<ExtractedParagraph> paragraphs(
            DocumentFormat format, String text, UploadedFile upload, LeftOut leftOut) {
        return switch (format) {
            case TXT -> PlainTextReader.read(text, upload.language());
            case HTML -> HtmlReader.read(text, upload.language(), leftOut);
            case MARKDOWN -> MarkdownReader.read(text, upload.language(), leftOut);
            case DOCX, ODT, RTF -> throw new IllegalArgumentException("not a text format: " + format);
        };
    }
}
