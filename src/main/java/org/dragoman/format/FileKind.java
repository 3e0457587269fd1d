package org.dragoman.format;

import io.quarkus.qute.TemplateExtension;
import org.dragoman.web.Interface;

/** What a file of an edition is, in the words of a language. */
public final class FileKind {
    private FileKind() {}

    /** The same for pages: {@code {file.name.kindIn(inject:ui)}}. */
    @TemplateExtension
    static String kindIn(String name, Interface ui) {
        return of(name, ui.messages(FormatMessages.class));
    }

    /** @param name of the file; nothing is said of one that no edition has */
    static String of(String name, FormatMessages words) {
        if (name.equals("manifest.json")) {
            return words.manifest();
        }
        return OriginalFile.is(name) ? words.original(ofExtension(name, words)) : ofExtension(name, words);
    }

    private static String ofExtension(String name, FormatMessages words) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> words.page();
            case "pdf" -> words.pdf();
            case "epub" -> words.epub();
            case "docx" -> words.docx();
            case "md" -> words.markdown();
            case "txt" -> words.text();
            case "json" -> words.json();
            case "tmx" -> words.tmx();
            case "xlf" -> words.xliff();
            case "xml" -> words.tei();
            case "zip" -> words.bundle();
            case "pem" -> words.key();
            case "sig" -> words.signature();
            default -> "";
        };
    }
}
