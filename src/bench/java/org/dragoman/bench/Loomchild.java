package org.dragoman.bench;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;
import org.dragoman.language.Language;
import org.dragoman.okapi.Segmentations;

/** The SRX engine of LanguageTool with the rules of LanguageTool. */
final class Loomchild {
    private final SrxDocument document;
    private final String language;

    Loomchild(Language language) {
        var rules = Objects.requireNonNull(Loomchild.class.getResourceAsStream(Segmentations.LANGUAGETOOL_RULES));
        document = new Srx2SaxParser(Map.of(Srx2SaxParser.VALIDATE_PARAMETER, false))
                .parse(new InputStreamReader(rules, StandardCharsets.UTF_8));
        // LanguageTool's own name for rules that take one line break for the end of a paragraph.
        this.language = language.tag() + "_one";
    }

    int segments(String text) {
        var segments = new SrxTextIterator(document, language, text);
        var count = 0;
        while (segments.hasNext()) {
            segments.next();
            count++;
        }
        return count;
    }
}
