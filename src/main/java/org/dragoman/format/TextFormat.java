package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.BlockText;

/** Plain text in UTF-8, one file for each language. */
@Priority(50)
@ApplicationScoped
public class TextFormat implements Format {

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return imprint.languages().stream().map(language -> print(language, lines));
    }

    private static PrintedFile print(Language language, List<AlignedLine> lines) {
        return PrintedFile.ofText("statement." + language + ".txt", "text/plain", new BlockText(language).of(lines));
    }
}
