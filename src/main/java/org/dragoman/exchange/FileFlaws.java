package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.glossary.GlossaryMessages;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What is wrong with a file: where, and what. Collected first, so that all of it can be mended at once. */
final class FileFlaws {
    /** So many are named; of the others, only the number. */
    private static final int NAMED = 20;

    /**
     * Where a flaw is. A line alone does not tell: a file of XML may be one line.
     *
     * @param key the concept; empty if the line is none
     */
    record Place(int line, String key) {
        static Place of(GlossaryEntry entry) {
            return new Place(entry.line(), entry.definition().key());
        }
    }

    /** @param column the column or element at fault; empty if the whole line is */
    record Flaw(int line, String column, Function<ExchangeMessages, String> text) {
        String text(ExchangeMessages messages) {
            return column.isEmpty()
                    ? messages.flaw_in_line(line, text.apply(messages))
                    : messages.flaw_in_column(line, column, text.apply(messages));
        }

        /** The same where the line is said already. */
        String reason(ExchangeMessages messages) {
            return column.isEmpty() ? text.apply(messages) : messages.flaw_of_column(column, text.apply(messages));
        }
    }

    private final Map<Place, List<Flaw>> flaws = new LinkedHashMap<>();

    /** @param column the column or element at fault; empty if the whole line is */
    void add(int line, String column, Function<ExchangeMessages, String> text) {
        add(new Place(line, ""), column, text);
    }

    void add(Place place, String column, Function<ExchangeMessages, String> text) {
        flaws.computeIfAbsent(place, p -> new ArrayList<>()).add(new Flaw(place.line, column, text));
    }

    boolean isEmpty() {
        return flaws.isEmpty();
    }

    Set<Place> places() {
        return flaws.keySet();
    }

    List<Flaw> in(Place place) {
        return flaws.getOrDefault(place, List.of());
    }

    List<Flaw> in(GlossaryEntry entry) {
        return in(Place.of(entry));
    }

    void refuseIfAny() {
        if (!flaws.isEmpty()) {
            throw Refusal.badInput("file-flawed", ExchangeMessages.class, this::text);
        }
    }

    /** One line of text for each flaw, after one that says that nothing was changed. */
    private String text(ExchangeMessages messages) {
        var all = flaws.values().stream().flatMap(List::stream).toList();
        var named = all.stream()
                .sorted(Comparator.comparingInt(Flaw::line))
                .limit(NAMED)
                .map(f -> f.text(messages))
                .collect(Collectors.joining("\n"));
        var rest = all.size() > NAMED ? "\n" + messages.more_flaws(all.size() - NAMED) : "";
        return messages.flawed(all.size()) + "\n" + named + rest;
    }

    /** The words of the glossary in the language of other words. */
    static GlossaryMessages glossary(ExchangeMessages messages) {
        return Refusal.messages(
                GlossaryMessages.class, Language.ofTag(messages.language()).orElse(Language.EN));
    }
}
