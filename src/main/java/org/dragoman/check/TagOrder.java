package org.dragoman.check;

import java.util.List;
import org.dragoman.language.Language;

/** TAG_ORDER: the same tags and placeholders, well formed, in another order: worth a look, never a fault. */
final class TagOrder extends TextCheck {
    TagOrder(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = Codes.of(texts.source());
        var target = Codes.of(texts.target());
        if (source.tokens().size() < 2
                || source.canonical().equals(target.canonical())
                || !source.beyond(target).isEmpty()
                || !target.beyond(source).isEmpty()
                || (source.illNested().isEmpty() && !target.illNested().isEmpty())) {
            return List.of();
        }
        return List.of(
                between(null, null, null, String.join(" ", source.canonical()), String.join(" ", target.canonical())));
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.tag_order(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "{guest} met {host}.", "{host} a reçu {guest}.");
    }
}
