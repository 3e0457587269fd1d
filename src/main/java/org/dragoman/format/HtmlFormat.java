package org.dragoman.format;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.BlockHtml;
import org.dragoman.rendering.LineWording;

/** A page for each language that needs nothing else to be read: no style sheet, no script, no network. */
@Priority(3)
@ApplicationScoped
class HtmlFormat implements Format {

    @CheckedTemplate(basePath = "format")
    static class Templates {
        static native TemplateInstance standalone(Imprint imprint, Language language, LineWording title, String text);
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return imprint.languages().stream().map(language -> print(imprint, language, lines));
    }

    private static PrintedFile print(Imprint imprint, Language language, List<AlignedLine> lines) {
        var title = Objects.requireNonNull(lines.get(0).wordings().get(language));
        var body = lines.subList(1, lines.size());
        var named = body.stream().map(AlignedLine::number).collect(Collectors.toSet());
        var text = new BlockHtml(language, BlockHtml.headings(lines), named).of(body);
        var page = Templates.standalone(imprint, language, title, text).setLocale(language.locale());
        return PrintedFile.ofText("statement." + language + ".html", "text/html", page.render());
    }
}
