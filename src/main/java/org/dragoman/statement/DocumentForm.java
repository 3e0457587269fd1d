package org.dragoman.statement;

import jakarta.ws.rs.DefaultValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A form in which someone brings a document, pasted or as a file. */
public class DocumentForm {
    @RestForm
    @DefaultValue("")
    public String text = "";

    @RestForm
    @Nullable
    public FileUpload file;

    /** What is to be brought in: the file if there is one, otherwise the text. */
    public UploadedFile upload(Language source) {
        return sent(text, file, source);
    }

    /**
     * What was sent in two fields, of which one is to be filled in.
     *
     * @throws Refusal when both are, or neither
     */
    public static UploadedFile sent(String text, @Nullable FileUpload file, Language language) {
        var chosen = chosen(file);
        if (chosen.isPresent() && !text.isBlank()) {
            throw Refusal.badInput("text-and-file", StatementMessages.class, StatementMessages::text_and_file);
        }
        return chosen.map(f -> new UploadedFile(f.fileName(), bytesOf(f), language))
                .orElseGet(() -> UploadedFile.pasted(text, language));
    }

    Optional<FileUpload> chosen() {
        return chosen(file);
    }

    /** Browsers send a nameless, empty part where no file was chosen. */
    private static Optional<FileUpload> chosen(@Nullable FileUpload file) {
        return Optional.ofNullable(file)
                .filter(f -> f.fileName() != null && !f.fileName().isBlank());
    }

    static byte[] bytesOf(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
