package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.check.text.Markup;
import org.dragoman.check.text.Markup.Kind;
import org.dragoman.check.text.Markup.Token;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** URL: a web or e-mail address of the source that the target lacks or has changed. */
final class Urls extends TextCheck {
    Urls(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        var sources = addresses(texts.source());
        var targets = addresses(texts.target());
        var kept = targets.stream().map(Urls::canonical).collect(Collectors.toSet());
        var wanted = sources.stream().map(Urls::canonical).collect(Collectors.toSet());
        var changed = new ArrayList<>(
                targets.stream().filter(t -> !wanted.contains(canonical(t))).toList());
        var found = new ArrayList<Finding>();
        for (var source : sources) {
            if (!kept.contains(canonical(source))) {
                found.add(changed.isEmpty() ? missing(source) : altered(source, changed.remove(0)));
            }
        }
        return found;
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return found.second().isEmpty()
                ? messages.url_missing(found.first())
                : messages.url_changed(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(
                Language.EN,
                Language.FR,
                "Read it at https://example.org/aid.",
                "À lire sur https://example.org/aide.");
    }

    private Finding missing(Token source) {
        return between(source.span(), null, null, source.text(), "");
    }

    private Finding altered(Token source, Token target) {
        var fix = source.kind() == target.kind() ? new Fix(target.span(), source.text()) : null;
        return between(source.span(), target.span(), fix, source.text(), target.text());
    }

    private static List<Token> addresses(Markup markup) {
        return markup.tokens().stream().filter(Token::isAddress).toList();
    }

    /** The scheme and the host are the same in capitals (RFC 3986, 6.2.2.1), the rest is not. */
    private static String canonical(Token token) {
        var text = token.text();
        var path = text.indexOf('/', text.indexOf("://") < 0 ? 0 : text.indexOf("://") + 3);
        var host = token.kind() == Kind.EMAIL || path < 0 ? new Span(0, text.length()) : new Span(0, path);
        return host.of(text).toLowerCase(Locale.ROOT) + text.substring(host.end());
    }
}
