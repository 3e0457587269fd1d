package org.dragoman.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;

/** A page for each language that needs nothing else to be read: no style sheet, no script, no network. */
@Priority(90)
@ApplicationScoped
class HtmlFormat implements Format {

    @CheckedTemplate(basePath = "format")
    static class Templates {
        static native TemplateInstance standalone(Imprint imprint, EditionText text);
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return imprint.languages().stream().map(language -> print(imprint, language, lines));
    }

    private static PrintedFile print(Imprint imprint, Language language, List<AlignedLine> lines) {
        var text = EditionText.of(lines, language);
        var page = Templates.standalone(imprint, text).setLocale(language.locale());
        return PrintedFile.ofText("statement." + language + ".html", "text/html", page.render());
    }
}
