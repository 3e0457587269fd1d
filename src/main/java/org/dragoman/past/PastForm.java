package org.dragoman.past;

import jakarta.ws.rs.DefaultValue;
import org.dragoman.language.Language;
import org.dragoman.statement.DocumentForm;
import org.dragoman.statement.Statements;
import org.dragoman.statement.UploadedFile;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form for a past statement, as someone filled it in. */
public class PastForm {
    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    @RestForm
    @DefaultValue("")
    public String title = "";

    @RestForm
    @DefaultValue("")
    public String from = "";

    @RestForm
    @DefaultValue("")
    public String to = "";

    @RestForm
    @DefaultValue("")
    public String source = "";

    @RestForm
    @Nullable
    public FileUpload sourceFile;

    @RestForm
    @DefaultValue("")
    public String target = "";

    @RestForm
    @Nullable
    public FileUpload targetFile;

    /** The side that is being read, for whatever is found wrong with it. */
    private String side = SOURCE;

    /** Of two languages, so that nobody has to change both. */
    static PastForm blank() {
        var blank = new PastForm();
        blank.from = Language.EN.tag();
        blank.to = Language.FR.tag();
        return blank;
    }

    PastHeading heading() {
        return new PastHeading(title, Statements.languageOf(from), Statements.languageOf(to));
    }

    UploadedFile sourceSent() {
        side = SOURCE;
        return DocumentForm.sent(source, sourceFile, Statements.languageOf(from));
    }

    UploadedFile targetSent() {
        side = TARGET;
        return DocumentForm.sent(target, targetFile, Statements.languageOf(to));
    }

    /** The field that the code of a refusal is about: what is not about the heading is about a text. */
    String fieldOf(String code) {
        return switch (code) {
            case "title" -> "title";
            case "language" -> "to";
            default -> side;
        };
    }
}
