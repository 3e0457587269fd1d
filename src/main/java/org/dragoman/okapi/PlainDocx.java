package org.dragoman.okapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.docx.DocxContentTypes;
import org.dragoman.docx.DocxRelations;
import org.dragoman.docx.WordScripts;
import org.dragoman.docx.WordXml;
import org.dragoman.docx.XmlTree;
import org.dragoman.language.Language;
import org.dragoman.markup.CarriedMarks;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.UploadedFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A DOCX of its text only, made plain ({@link WordPlain}) and packed into a temporary file for Okapi's filter, which
 * opens files only and trusts them. Closing removes the file.
 */
final class PlainDocx implements AutoCloseable {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final CarriedMarks marks = new CarriedMarks();
    private final WordNoteMarks noteMarks;
    private final Path file;

    private final UploadedFile upload;

    private PlainDocx(Path file, UploadedFile upload, WordNoteMarks noteMarks) {
        this.file = file;
        this.upload = upload;
        this.noteMarks = noteMarks;
    }

    /** @param upload says what is to be read beside the text and its notes */
    static PlainDocx of(DocxPackage source, DocxChunks chunks, UploadedFile upload, LeftOut leftOut) {
        try {
            var included = upload.included();
            var noteMarks = new WordNoteMarks(upload.language(), settings(source));
            var plain = new PlainDocx(Files.createTempFile("dragoman-", ".docx"), upload, noteMarks);
            source.texts().forEach((part, kind) -> {
                if (DocxAside.isRead(kind, included)) {
                    plain.texts.put(part, kind);
                }
            });
            plain.make(source, chunks, leftOut);
            new DocxAside(source, leftOut).note(included);
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Element> settings(DocxPackage source) {
        return source.parts("settings").stream()
                .limit(1)
                .map(part -> XmlTree.read(source.part(part).orElseThrow()))
                .peek(WordXml::normalize)
                .map(Document::getDocumentElement)
                .findFirst();
    }

    private void make(DocxPackage source, DocxChunks chunks, LeftOut leftOut) throws IOException {
        try {
            var kinds = new LinkedHashMap<>(texts);
            for (var kind : new String[] {"styles", "numbering", "settings"}) {
                source.parts(kind).stream().limit(1).forEach(part -> kinds.put(part, kind));
            }
            parts.put(DocxPackage.CONTENT_TYPES, DocxContentTypes.written(kinds));
            add(DocxRelations.toDocument(source.mainPart()));
            kinds.keySet().forEach(part -> add(part, source, chunks, leftOut));
            pack();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            close();
            throw e;
        }
    }

    private void add(String name, DocxPackage source, DocxChunks chunks, LeftOut leftOut) {
        var tree = XmlTree.read(source.part(name).orElseThrow());
        var relations = source.relationsOf(name);
        WordXml.normalize(tree);
        if (texts.containsKey(name)) {
            chunks.mark(tree.getDocumentElement(), relations);
            WordPlain.make(tree.getDocumentElement(), relations, leftOut);
            noteMarks.take(tree.getDocumentElement());
            WordTongues.mark(tree.getDocumentElement(), language());
            new DocxAside(source, leftOut).cleave(tree.getDocumentElement());
            parts.put(name, marked(simplified(XmlTree.written(tree)), relations));
        } else {
            if (Set.of(Language.EN, Language.FR).contains(language())) {
                WordScripts.divideStyles(tree.getDocumentElement());
            }
            if (WordXml.is(tree.getDocumentElement(), "styles")) {
                DocxAside.show(tree.getDocumentElement());
            }
            parts.put(name, simplified(XmlTree.written(tree)));
        }
        add(relations);
    }

    private byte[] marked(byte[] xml, DocxRelations relations) {
        return new DocxMarkup(marks, relations.addresses())
                .marked(new String(xml, UTF_8))
                .getBytes(UTF_8);
    }

    Language language() {
        return upload.language();
    }

    /** What stands in the text of the parts for inline content. */
    CarriedMarks marks() {
        return marks;
    }

    private void add(DocxRelations relations) {
        parts.put(relations.part(), relations.written());
    }

    /** Okapi reads 1 and true as ST_OnOff, and not the "on" and "off" that the transitional schema also has. */
    private static byte[] simplified(byte[] xml) {
        var plain = new String(xml, ISO_8859_1)
                .replace(" w:val=\"on\"", " w:val=\"1\"")
                .replace(" w:val=\"off\"", " w:val=\"0\"");
        return DocxEmphasis.inEveryScript(plain).getBytes(ISO_8859_1);
    }

    private void pack() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(texts.containsKey(part.getKey()) ? divided(part.getValue()) : part.getValue());
            }
        }
    }

    /** So for the filter alone: of what is outlined each paragraph is one. */
    private static byte[] divided(byte[] xml) {
        return DocxPortions.divided(new String(xml, UTF_8)).getBytes(UTF_8);
    }

    /** The names of the parts of a kind that are read. */
    List<String> texts(String kind) {
        return texts.keySet().stream()
                .filter(part -> kind.equals(texts.get(part)))
                .toList();
    }

    /** Whether a part holds remarks on the text. */
    boolean isNote(String part) {
        return Set.of("footnotes", "endnotes", "comments").contains(String.valueOf(texts.get(part)));
    }

    Path file() {
        return file;
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
