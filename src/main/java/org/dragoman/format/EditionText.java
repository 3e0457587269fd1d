package org.dragoman.format;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.BlockHtml;
import org.dragoman.rendering.LineWording;

/**
 * An edition in one language, from which every format that people read is made.
 *
 * @param title its first line
 * @param markup all that follows, as HTML in which each sentence has its id
 */
record EditionText(Language language, LineWording title, String markup) {

    static EditionText of(List<AlignedLine> lines, Language language) {
        var body = lines.subList(1, lines.size());
        var named = body.stream().map(AlignedLine::number).collect(Collectors.toSet());
        return new EditionText(
                language,
                Objects.requireNonNull(lines.get(0).wordings().get(language)),
                new BlockHtml(language, BlockHtml.headings(lines), named).of(body));
    }

    /** The languages that it is in: its own. */
    public List<Language> tongues() {
        return List.of(language);
    }

    List<Content> titled() {
        return Content.of(title.markup());
    }

    List<Content> content() {
        return Content.of(markup);
    }
}
