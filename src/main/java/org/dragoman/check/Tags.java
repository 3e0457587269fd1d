package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.check.text.Markup.Token;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.jspecify.annotations.Nullable;

/** TAGS: an inline tag or placeholder missing, added, altered, or closed before it is opened. */
final class Tags extends TextCheck {
    Tags(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var source = Codes.of(texts.source());
        var target = Codes.of(texts.target());
        if (source.tokens().isEmpty() && target.tokens().isEmpty()) {
            return List.of();
        }
        var missing = source.beyond(target);
        var added = target.beyond(source);
        if (missing.isEmpty() && added.isEmpty()) {
            return source.illNested().isEmpty() ? nesting(target) : List.of();
        }
        return differences(missing, added);
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.isTheSame()
                ? messages.tags_nesting(found.first())
                : found.differing(messages::tags_altered, messages::tags_missing, messages::tags_added);
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FR, "The <b>whole</b> council came.", "Tout le <b>conseil est venu.");
    }

    private List<Finding> nesting(Codes target) {
        return target.illNested().stream()
                .map(t -> inTarget(t.span(), null, t.text(), t.text()))
                .toList();
    }

    /** A missing and an added code of the same kind are taken for one that was altered. */
    private List<Finding> differences(List<Token> missing, List<Token> added) {
        var found = new ArrayList<Finding>();
        for (var i = 0; i < Math.max(missing.size(), added.size()); i++) {
            var lost = i < missing.size() ? missing.get(i) : null;
            var gained = i < added.size() ? added.get(i) : null;
            found.add(between(spanOf(lost), spanOf(gained), null, textOf(lost), textOf(gained)));
        }
        return found;
    }

    private static @Nullable Span spanOf(@Nullable Token token) {
        return token == null ? null : token.span();
    }

    private static String textOf(@Nullable Token token) {
        return token == null ? "" : token.text();
    }
}
