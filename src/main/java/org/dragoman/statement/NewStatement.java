package org.dragoman.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form for a new statement, as someone filled it in; what they left out is empty. */
public record NewStatement(
        @RestForm String language,
        @RestForm String title,
        @RestForm String slug,
        @RestForm String dated,
        @RestForm String text,
        @RestForm @Nullable FileUpload file) {

    public NewStatement {
        language = Objects.requireNonNullElse(language, "");
        title = Objects.requireNonNullElse(title, "");
        slug = Objects.requireNonNullElse(slug, "");
        dated = Objects.requireNonNullElse(dated, "");
        text = Objects.requireNonNullElse(text, "");
    }

    static NewStatement dated(LocalDate date) {
        return new NewStatement("", "", "", date.toString(), "", null);
    }

    Proposal proposal() {
        return new Proposal(title, slug, Statements.dateOf(dated));
    }

    /** What is to be brought in: the file if there is one, otherwise the text. */
    Upload upload() {
        var source = Statements.languageOf(language);
        return chosenFile().map(chosen -> uploaded(chosen, source)).orElseGet(() -> Upload.pasted(text, source));
    }

    private Upload uploaded(FileUpload chosen, Language source) {
        if (!text.isBlank()) {
            throw Refusal.badInput("text-and-file", StatementMessages.class, StatementMessages::text_and_file);
        }
        return new Upload(nameOf(chosen), bytesOf(chosen), source);
    }

    /** Browsers send a nameless, empty part where no file was chosen. */
    private Optional<FileUpload> chosenFile() {
        return Optional.ofNullable(file)
                .filter(f -> f.fileName() != null && !f.fileName().isBlank());
    }

    /** Some browsers send the whole path; a name is its last part. */
    private static String nameOf(FileUpload file) {
        return file.fileName().replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }

    private static byte[] bytesOf(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
