package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.glossary.GlossaryMessages;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What is wrong with a file: where, and what. Collected first, so that all of it can be mended at once. */
final class Flaws {
    /** So many are named; of the others, only the number. */
    private static final int NAMED = 20;

    private record Flaw(int line, String column, Function<ExchangeMessages, String> text) {
        String text(ExchangeMessages messages) {
            return column.isEmpty()
                    ? messages.flaw_in_line(line, text.apply(messages))
                    : messages.flaw_in_column(line, column, text.apply(messages));
        }
    }

    private final List<Flaw> flaws = new ArrayList<>();

    /** @param column the column or element at fault; empty if the whole line is */
    void add(int line, String column, Function<ExchangeMessages, String> text) {
        flaws.add(new Flaw(line, column, text));
    }

    boolean isEmpty() {
        return flaws.isEmpty();
    }

    void refuseIfAny() {
        if (!flaws.isEmpty()) {
            throw Refusal.badInput("file-flawed", ExchangeMessages.class, this::text);
        }
    }

    /** One line of text for each flaw, after one that says that nothing was changed. */
    private String text(ExchangeMessages messages) {
        var named = flaws.stream()
                .sorted(Comparator.comparingInt(Flaw::line))
                .limit(NAMED)
                .map(f -> f.text(messages))
                .collect(Collectors.joining("\n"));
        var rest = flaws.size() > NAMED ? "\n" + messages.more_flaws(flaws.size() - NAMED) : "";
        return messages.flawed(flaws.size()) + "\n" + named + rest;
    }

    /** The words of the glossary in the language of other words. */
    static GlossaryMessages glossary(ExchangeMessages messages) {
        return Refusal.messages(
                GlossaryMessages.class, Language.ofTag(messages.language()).orElse(Language.EN));
    }
}
