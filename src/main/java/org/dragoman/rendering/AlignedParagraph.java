package org.dragoman.rendering;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ParagraphKind;

/** Lines of an edition that make one paragraph. */
record AlignedParagraph(List<AlignedLine> lines) {

    /** Lines in reading order as the paragraphs that they make; lines of which the beginning is not there, too. */
    static List<AlignedParagraph> of(List<AlignedLine> lines) {
        var paragraphs = new ArrayList<AlignedParagraph>();
        for (var line : lines) {
            if (line.opensParagraph() || paragraphs.isEmpty()) {
                paragraphs.add(new AlignedParagraph(new ArrayList<>()));
            }
            paragraphs.get(paragraphs.size() - 1).lines().add(line);
        }
        return paragraphs;
    }

    AlignedLine first() {
        return lines.get(0);
    }

    ParagraphKind kind() {
        return first().kind();
    }

    List<Enclosure> enclosures() {
        return first().layout().enclosures();
    }

    /** What it says, without markup. */
    String plain(Language language) {
        var plain = new StringBuilder();
        for (var line : lines) {
            var wording = line.wordings().get(language);
            plain.append(line.layout().before()).append(wording == null ? "" : wording.plain());
        }
        return plain.toString();
    }
}
