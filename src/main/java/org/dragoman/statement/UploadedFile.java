package org.dragoman.statement;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/**
 * A file as it came in.
 *
 * @param fileName the name that the sender gave it; its extension says which format it should have
 * @param content the file, byte for byte; not copied, so nobody may change it
 * @param language the language that the document is written in
 * @param included what is to be read that is left out otherwise
 */
@SuppressWarnings("ArrayRecordComponent") // a value to pass on, never compared
public record UploadedFile(String fileName, byte[] content, Language language, Set<Omission.Kind> included) {

    /** Some senders give the whole path; a name is its last part. */
    public UploadedFile {
        fileName = fileName.replaceAll("\\p{Cntrl}", "").replaceAll("^.*[/\\\\]", "");
        included = Set.copyOf(included);
    }

    /** A file of which only the text itself is to be read. */
    public UploadedFile(String fileName, byte[] content, Language language) {
        this(fileName, content, language, Set.of());
    }

    /**
     * A text that was pasted: plain text in a file that has no name yet, only an extension.
     *
     * @throws Refusal when the text is blank
     */
    public static UploadedFile pasted(String text, Language language) {
        if (text.isBlank()) {
            throw Refusal.badInput("text-missing", StatementMessages.class, StatementMessages::text_missing);
        }
        return new UploadedFile(".txt", text.getBytes(StandardCharsets.UTF_8), language);
    }

    /** The same file, of which this is to be read besides its text. */
    public UploadedFile including(Set<Omission.Kind> kinds) {
        return new UploadedFile(fileName, content, language, kinds);
    }

    /** The same file, called after a slug if it has no name of its own. */
    UploadedFile calledAfter(String slug) {
        return fileName.startsWith(".") ? new UploadedFile(slug + fileName, content, language, included) : this;
    }
}
