package org.dragoman.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.ParallelText;

/** All languages side by side on a page that needs nothing else to be read: the first page of the whole edition. */
@Priority(95)
@Singleton
class ParallelHtmlFormat implements Format {
    static final String NAME = "index.html";

    @CheckedTemplate(basePath = "format")
    static class Templates {
        static native TemplateInstance columns(Imprint imprint, EditionText source, ParallelText text);
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        var page = Templates.columns(
                        imprint, EditionText.of(lines, imprint.source()), ParallelText.of(lines, imprint.languages()))
                .setLocale(imprint.source().locale());
        return Stream.of(PrintedFile.ofText(NAME, "text/html", page.render()));
    }
}
