package org.dragoman.format;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.BlockText;

/** Plain text in UTF-8, one file for each language. */
@Priority(50)
@ApplicationScoped
public class TextFormat implements Format {

    private final FormatWords words;

    @Inject
    TextFormat(FormatWords words) {
        this.words = words;
    }

    @Override
    public Stream<PrintedFile> print(Imprint imprint, List<AlignedLine> lines) {
        return imprint.languages().stream().map(language -> print(imprint, language, lines));
    }

    private PrintedFile print(Imprint imprint, Language language, List<AlignedLine> lines) {
        var text = new StringBuilder(new BlockText(language).of(lines));
        var closing = new ArrayList<String>();
        words.closing(imprint, language, List.of(language)).forEach(line -> closing.add(line.toString()));
        var said = imprint.brand().imprintIn(language);
        if (said != null) {
            closing.addAll(FormatWords.lines(said));
        }
        if (!closing.isEmpty()) {
            text.append("\n—\n");
            closing.forEach(line -> text.append(line).append('\n'));
        }
        return PrintedFile.ofText("statement." + language + ".txt", "text/plain", text.toString());
    }
}
