package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Overrun;
import org.dragoman.decoding.FormatDetection;
import org.dragoman.decoding.TextDecoding;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.language.Language;
import org.dragoman.markup.HtmlMerge;
import org.dragoman.markup.LeftOut;
import org.dragoman.markup.MarkdownMerge;
import org.dragoman.statement.DocumentFormat;
import org.dragoman.statement.ExtractedDocument;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.OriginalMerge;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;

import static org.dragoman.statement.UnmergeableOriginal.Reason.DESCRIPTIONS;
import static org.dragoman.statement.UnmergeableOriginal.Reason.KIND_OF_FILE;
import static org.dragoman.statement.UnmergeableOriginal.Reason.READ_OTHERWISE;
import static org.dragoman.statement.UnmergeableOriginal.Reason.SAYS_OTHERWISE;
import static org.dragoman.statement.UnmergeableOriginal.Reason.TOO_INTRICATE;

/**
 * Files in another language. Each is read by the reader of its format, which says where its paragraphs stand; and what is
 * made of it is read once more, so that no file leaves that says anything but its edition.
 */
@ApplicationScoped
class OkapiMerge implements OriginalMerge {
    /** The endings of what is read like its kind, and is more than that: packed pages, templates, macros. */
    private static final Set<String> READ_ONLY = Set.of("mht", "mhtml", "docm", "dotx", "dotm");

    private final UploadLimits limits;

    @Inject
    OkapiMerge() {
        this(UploadLimits.DEFAULT);
    }

    OkapiMerge(UploadLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean takes(DocumentFormat format) {
        return Set.of(DocumentFormat.HTML, DocumentFormat.MARKDOWN, DocumentFormat.DOCX)
                .contains(format);
    }

    @Override
    public UploadedFile merged(UploadedFile original, List<TranslatedParagraph> paragraphs, Language language) {
        try {
            return Budget.within(limits.reading(), () -> false, () -> merge(original, paragraphs, language));
        } catch (StackOverflowError | PatternSyntaxException | Overrun e) {
            throw new UnmergeableOriginal(TOO_INTRICATE, original.fileName(), e);
        } catch (UnreadableDocument e) {
            throw new UnmergeableOriginal(READ_OTHERWISE, original.fileName(), e);
        }
    }

    private UploadedFile merge(UploadedFile original, List<TranslatedParagraph> paragraphs, Language language) {
        var format = FormatDetection.detect(original.fileName(), original.content());
        var leftOut = new LeftOut();
        var merge = reading(format, original, leftOut);
        var translated = translated(format, merge.paragraphs(), original, leftOut, paragraphs);
        var written = merge.written(translated, paragraphs.get(0).plain(), language);
        var file = new UploadedFile("original." + extension(format), written, language, original.included());
        var said = OkapiExtraction.text(format, file, new LeftOut(), limits);
        mustSay(translated, merge.paragraphs(), said.paragraphs());
        return file;
    }

    private static String extension(DocumentFormat format) {
        return format == DocumentFormat.MARKDOWN ? "md" : format.name().toLowerCase(Locale.ROOT);
    }

    private FileMerge reading(DocumentFormat format, UploadedFile original, LeftOut leftOut) {
        var name = original.fileName();
        if (READ_ONLY.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            throw new UnmergeableOriginal(KIND_OF_FILE, name);
        }
        return switch (format) {
            case HTML -> html(original, leftOut);
            case DOCX -> DocxMerge.of(original, limits, leftOut);
            case MARKDOWN -> markdown(original, leftOut);
            case TXT, ODT, RTF -> throw new UnmergeableOriginal(KIND_OF_FILE, original.fileName());
        };
    }

    private static FileMerge html(UploadedFile original, LeftOut leftOut) {
        var text = TextDecoding.decode(original.content(), DocumentFormat.HTML).text();
        var merge = HtmlMerge.of(text, original.language(), leftOut);
        return ofText(merge.paragraphs(), merge::written);
    }

    private static FileMerge markdown(UploadedFile original, LeftOut leftOut) {
        var text =
                TextDecoding.decode(original.content(), DocumentFormat.MARKDOWN).text();
        var merge = MarkdownMerge.of(text, original.language(), leftOut);
        return ofText(merge.paragraphs(), merge::written);
    }

    /** Writes a file that is a text. */
    private interface TextWriting {
        String written(List<TranslatedParagraph> translated, String title, Language target);
    }

    private static FileMerge ofText(List<ExtractedParagraph> paragraphs, TextWriting text) {
        return new FileMerge() {
            @Override
            public List<ExtractedParagraph> paragraphs() {
                return paragraphs;
            }

            @Override
            public byte[] written(List<TranslatedParagraph> translated, String title, Language target) {
                return text.written(translated, title, target).getBytes(StandardCharsets.UTF_8);
            }
        };
    }

    /** The paragraphs as the file has them: without a title that stands beside its text, in its own order. */
    private static List<TranslatedParagraph> translated(
            DocumentFormat format,
            List<ExtractedParagraph> read,
            UploadedFile original,
            LeftOut leftOut,
            List<TranslatedParagraph> paragraphs) {
        if (read.isEmpty()) {
            throw new UnmergeableOriginal(READ_OTHERWISE, "no text");
        }
        var complete = IncludedTexts.with(read, original.included(), leftOut);
        var ordered = new ExtractedDocument(format, "UTF-8", complete, List.of()).inItsOrder(paragraphs);
        int beside = complete.size() - read.size();
        if (beside == 0) {
            return ordered;
        }
        var text = complete.subList(beside, complete.size());
        if (!text.equals(read)) {
            throw new UnmergeableOriginal(DESCRIPTIONS, original.fileName());
        }
        return ordered.subList(beside, ordered.size());
    }

    /** The file must have the paragraphs that were read of the original, each with its translation, if that has words. */
    private static void mustSay(
            List<TranslatedParagraph> translated, List<ExtractedParagraph> read, List<ExtractedParagraph> file) {
        var found = file.stream().filter(p -> !p.plainText().isEmpty()).toList();
        int next = 0;
        for (int i = 0; i < read.size(); i++) {
            var words = translated.get(i).plain();
            if (!read.get(i).plainText().isEmpty()) {
                var there = next < found.size() ? found.get(next) : null;
                if (there == null || !there.plainText().equals(words) || !isAlike(read.get(i), there)) {
                    throw new UnmergeableOriginal(SAYS_OTHERWISE, "paragraph " + (i + 1));
                }
                next++;
            }
        }
        if (next < found.size()) {
            throw new UnmergeableOriginal(SAYS_OTHERWISE, "a paragraph too many");
        }
    }

    /** In another language numbers of lists are written otherwise, and words are others'. */
    private static boolean isAlike(ExtractedParagraph one, ExtractedParagraph other) {
        return one.kind() == other.kind()
                && one.level() == other.level()
                && kinds(one).equals(kinds(other));
    }

    private static List<Class<?>> kinds(ExtractedParagraph paragraph) {
        return paragraph.enclosures().stream().<Class<?>>map(Object::getClass).toList();
    }
}
