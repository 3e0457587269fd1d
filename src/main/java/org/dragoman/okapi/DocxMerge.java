package org.dragoman.okapi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.bound.Budget;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.TranslatedParagraph;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.statement.UploadedFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static java.util.Objects.requireNonNull;
import static org.dragoman.docx.WordXml.word;
import static org.dragoman.statement.UnmergeableOriginal.Reason.KIND_OF_FILE;
import static org.dragoman.statement.UnmergeableOriginal.Reason.READ_OTHERWISE;

/**
 * A DOCX that is to be given back in another language. A copy in which each text bears a mark is read as every DOCX is: so
 * it is known of what each paragraph is made, whatever the reader does to it. Used once.
 */
final class DocxMerge implements FileMerge {
    /** The first month that every reader takes for a date, whatever its time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What brings words that are not read, or says that nothing of the file was changed. */
    private static final String FOREIGN_PARTS =
            "(?i).*(?:vbaProject\\.bin|/charts/.*|/diagrams/.*|_xmlsignatures/.*|/afchunk.*)";

    private static final Predicate<Element> DESCRIBED = e -> e.hasAttribute("descr") || e.hasAttribute("alt");

    private final UploadedFile upload;
    private final DocxPackage container;
    private final Map<String, byte[]> parts = new TreeMap<>();

    /** The parts that are read, with changes accepted and hidden text gone. */
    private final Map<String, Document> trees = new LinkedHashMap<>();

    private final List<Element> texts = new ArrayList<>();
    private final DocxReader.Reading plain;
    private final DocxReader.Reading marked;

    private DocxMerge(UploadedFile upload, UploadLimits limits, LeftOut leftOut) {
        this.upload = upload;
        this.container = DocxPackage.open(upload.content(), limits);
        container.names().forEach(name -> parts.put(name, container.part(name).orElseThrow()));
        mustHoldNothingForeign();
        this.plain = new DocxReader(limits).readAll(upload, leftOut);
        var copies = new TreeMap<>(parts);
        container.texts().forEach((name, kind) -> {
            if (DocxAside.isRead(kind, upload.included())) {
                copies.put(name, XmlTree.written(taken(name)));
            }
        });
        var copy = new UploadedFile(upload.fileName(), zipped(copies), upload.language(), upload.included());
        this.marked = new DocxReader(limits).readAll(copy, new LeftOut());
        mustBeTheSame();
    }

    static DocxMerge of(UploadedFile upload, UploadLimits limits, LeftOut leftOut) {
        return new DocxMerge(upload, limits, leftOut);
    }

    private void mustHoldNothingForeign() {
        StreamSupport.stream(container.names().spliterator(), false)
                .filter(name -> name.matches(FOREIGN_PARTS))
                .findFirst()
                .ifPresent(name -> {
                    throw new UnmergeableOriginal(KIND_OF_FILE, name);
                });
    }

    /** Takes a part, and gives a copy of it with a mark behind each text. */
    private Document taken(String name) {
        var tree = XmlTree.read(requireNonNull(parts.get(name)));
        WordXml.normalize(tree);
        WordChanges.accept(tree.getDocumentElement());
        new DocxAside(container, new LeftOut()).conceal(tree.getDocumentElement());
        if (!XmlTree.all(tree, word("altChunk")).isEmpty()) {
            throw new UnmergeableOriginal(KIND_OF_FILE, "altChunk");
        }
        trees.put(name, tree);
        var copy = (Document) tree.cloneNode(true);
        int first = texts.size();
        texts.addAll(XmlTree.all(tree, word("t")));
        var copied = XmlTree.all(copy, word("t"));
        for (int i = 0; i < copied.size(); i++) {
            if (!copied.get(i).getTextContent().isEmpty()) {
                copied.get(i).setTextContent(copied.get(i).getTextContent() + TextMarks.of(first + i));
            }
        }
        return copy;
    }

    /** Marks must change nothing in what is read. */
    private void mustBeTheSame() {
        for (int i = 0;
                i < Math.max(plain.paragraphs().size(), marked.paragraphs().size());
                i++) {
            if (plain.paragraphs().size() != marked.paragraphs().size()
                    || !spaced(plain.paragraphs().get(i))
                            .equals(spaced(marked.paragraphs().get(i)))) {
                throw new UnmergeableOriginal(READ_OTHERWISE, "marked paragraph " + (i + 1));
            }
        }
    }

    private static String spaced(ExtractedParagraph paragraph) {
        return TextMarks.removed(paragraph.text()).replaceAll("\\s+", " ").strip();
    }

    @Override
    public List<ExtractedParagraph> paragraphs() {
        return plain.paragraphs();
    }

    @Override
    public byte[] written(List<TranslatedParagraph> translated, String title, Language target) {
        var turning = new WordTurning(upload.language(), target);
        for (int i = 0; i < translated.size(); i++) {
            Budget.step();
            write(i, translated.get(i), turning);
        }
        trees.forEach((name, tree) -> {
            turning.turn(tree.getDocumentElement());
            XmlTree.all(tree, DESCRIBED).forEach(DocxMerge::undescribe);
            parts.put(name, XmlTree.written(tree));
        });
        container.texts().forEach((name, kind) -> {
            if (!DocxAside.isRead(kind, upload.included())) {
                parts.put(name, emptied(name, turning));
            }
        });
        container.parts("styles").forEach(name -> change(name, turning::speak));
        container.relationsOf("").targets("core-properties").forEach(name -> change(name, core -> title(core, title)));
        return zipped(parts);
    }

    private void write(int number, TranslatedParagraph translated, WordTurning turning) {
        var place = new DocxPlace(marked.paragraphs().get(number), texts);
        place.paragraph().ifPresent(paragraph -> {
            new DocxRewriting(place, paragraph, turning).write(translated);
            if (plain.led().contains(number)) {
                WordTurning.unnumber(paragraph);
            }
        });
    }

    private static void undescribe(Element picture) {
        for (var name : List.of("descr", "alt", "title")) {
            if (picture.hasAttribute(name)) {
                picture.setAttribute(name, "");
            }
        }
    }

    /** Words that were not read are in no language of the edition; numbers of pages and the like stay. */
    private byte[] emptied(String name, WordTurning turning) {
        var tree = XmlTree.read(requireNonNull(parts.get(name)));
        WordXml.normalize(tree);
        var root = tree.getDocumentElement();
        WordChanges.accept(root);
        XmlTree.all(root, word("comment")).forEach(XmlTree::remove);
        XmlTree.all(root, word("t")).stream()
                .filter(text -> text.getTextContent().chars().anyMatch(Character::isLetter))
                .forEach(XmlTree::remove);
        turning.turn(root);
        return XmlTree.written(tree);
    }

    private void change(String name, Consumer<Element> change) {
        if (parts.containsKey(name)) {
            var tree = XmlTree.read(requireNonNull(parts.get(name)));
            WordXml.normalize(tree);
            change.accept(tree.getDocumentElement());
            parts.put(name, XmlTree.written(tree));
        }
    }

    /** Of what a document says of itself only its title is translated. */
    private static void title(Element core, String title) {
        XmlTree.all(core, e -> Set.of("subject", "description", "keywords", "category")
                        .contains(e.getLocalName()))
                .forEach(XmlTree::remove);
        XmlTree.all(core, e -> "title".equals(e.getLocalName())).forEach(e -> e.setTextContent(title));
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, DocxPackage.CONTENT_TYPES, requireNonNull(parts.get(DocxPackage.CONTENT_TYPES)));
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(DocxPackage.CONTENT_TYPES)
                        && !part.getKey().endsWith("/")) {
                    add(zip, part.getKey(), part.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
    }
}
