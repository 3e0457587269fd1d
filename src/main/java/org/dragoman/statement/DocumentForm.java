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
        if (chosen().isPresent() && !text.isBlank()) {
            throw Refusal.badInput("text-and-file", StatementMessages.class, StatementMessages::text_and_file);
        }
        return chosen().map(f -> new UploadedFile(f.fileName(), bytesOf(f), source))
                .orElseGet(() -> UploadedFile.pasted(text, source));
    }

    /** Browsers send a nameless, empty part where no file was chosen. */
    Optional<FileUpload> chosen() {
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
