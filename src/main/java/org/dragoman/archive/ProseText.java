package org.dragoman.archive;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.rendering.AlignedLine;
import org.dragoman.rendering.BlockHtml;
import org.dragoman.statement.ParagraphKind;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** A text in one language, in paragraphs whose sentences can be linked to. */
final class ProseText {
    /** Fewer headings are seen at a glance. */
    private static final int FEWEST_HEADLINES = 3;

    /** What stands below the title. */
    static String html(List<AlignedLine> lines, Language language, IntFunction<String> links) {
        var body = lines.subList(1, lines.size());
        var named = body.stream().map(AlignedLine::number).collect(Collectors.toSet());
        return new BlockHtml(language, BlockHtml.headings(lines), named)
                .linked(links)
                .of(body);
    }

    /** What begins a sentence: its number, which leads to the page on which it is quoted. */
    static IntFunction<String> links(String path, Language language) {
        var words = Refusal.messages(ArchiveMessages.class, language);
        return line -> {
            var number = Interface.number(line, language);
            return "<a class=\"sentence-number\" href=\"" + path + "/" + line + "\" aria-label=\""
                    + words.sentence(number) + "\">" + number + "</a>";
        };
    }

    /** The headings, unless they are few. */
    static List<ProsePage.Headline> contents(List<AlignedLine> lines, Language language) {
        var headlines = lines.stream()
                .filter(line -> line.kind() == ParagraphKind.HEADING && line.opensParagraph())
                .filter(line -> line.wordings().containsKey(language))
                .map(line -> new ProsePage.Headline(
                        line.number(),
                        Objects.requireNonNull(line.wordings().get(language)).plain(),
                        line.level()))
                .toList();
        return headlines.size() < FEWEST_HEADLINES ? List.of() : headlines;
    }

    private ProseText() {}
}
