package org.dragoman.check;

import java.util.List;
import org.dragoman.check.text.Pairing;
import org.dragoman.language.Language;

/**
 * QUOTES: quotation marks that do not pair, do not match or stand reversed, unless the source is open on the same side
 * because the quotation runs over several segments.
 */
final class Quotes extends TextCheck {
    Quotes(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var prose = texts.target().prose();
        var source = QuoteMarks.pairing(texts.source().prose(), texts.sourceLanguage());
        return QuoteMarks.pairing(prose, texts.targetLanguage()).faultsBeyond(source).stream()
                .map(i -> inTarget(prose.span(i, i + 1), null, String.valueOf(prose.at(i)), Pairing.excerpt(prose, i)))
                .toList();
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.quotes(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "He said: “We stay.”", "Il a dit\u00A0: «\u00A0Nous restons.");
    }
}
