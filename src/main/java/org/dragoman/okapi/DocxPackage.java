package org.dragoman.okapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.decoding.UploadLimits;
import org.dragoman.decoding.ZipArchive;
import org.dragoman.docx.DocxContentTypes;
import org.dragoman.docx.DocxRelations;
import org.dragoman.statement.UnreadableDocument;

import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;
import static org.dragoman.statement.UnreadableDocument.Reason.EXTENSION_LIES;

/**
 * A DOCX, unpacked within limits. Its main part is the one that the package says is its document, if that is a text;
 * the others are those that the main part refers to, whatever their names and types.
 */
final class DocxPackage {
    static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String mainPart;
    private final DocxRelations relations;

    private DocxPackage(Map<String, byte[]> files) {
        files.forEach((name, content) -> parts.put(name.replace('\\', '/'), content));
        if (parts.size() < files.size()) {
            throw new UnreadableDocument(DAMAGED);
        }
        mainPart = findMainPart();
        relations = relationsOf(mainPart);
    }

    /** @throws UnreadableDocument if it is no DOCX, damaged, or holds more than the limits allow */
    static DocxPackage open(byte[] content, UploadLimits limits) {
        return new DocxPackage(ZipArchive.unpacked(content, limits));
    }

    private String findMainPart() {
        var types = part(CONTENT_TYPES)
                .map(DocxContentTypes::read)
                .orElseThrow(() -> new UnreadableDocument(EXTENSION_LIES));
        return Stream.concat(relationsOf("").targets("officeDocument").stream(), parts.keySet().stream())
                .filter(part -> parts.containsKey(part) && types.isMain(part))
                .findFirst()
                .orElseThrow(() -> new UnreadableDocument(EXTENSION_LIES));
    }

    DocxRelations relationsOf(String part) {
        return DocxRelations.of(part, parts);
    }

    String mainPart() {
        return mainPart;
    }

    /** The names of the parts of a kind, such as {@code footnotes}, that the main part refers to. */
    List<String> parts(String kind) {
        return relations.targets(kind).stream().filter(parts::containsKey).toList();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Each part that makes up the text, by name, with what it is: the kind of its relation, or {@code document}. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(mainPart, "document");
        Stream.of("footnotes", "endnotes", "header", "footer", "comments")
                .forEach(kind -> parts(kind).forEach(part -> texts.put(part, kind)));
        return texts;
    }

    /** The names of all files in it. */
    Iterable<String> names() {
        return parts.keySet();
    }
}
