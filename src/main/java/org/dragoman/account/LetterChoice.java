package org.dragoman.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * About what somebody is written to, as programs see it.
 *
 * @param about the topics in lower case; none of them ends all letters
 */
record LetterChoice(@Nullable List<String> about) {

    static LetterChoice of(Collection<LetterTopic> topics) {
        return new LetterChoice(topics.stream().sorted().map(LetterChoice::name).toList());
    }

    /** @throws Refusal when a topic is unknown, or nothing is said: that is no choice */
    Set<LetterTopic> topics() {
        return Optional.ofNullable(about).orElseThrow(() -> unknown("")).stream()
                .map(LetterChoice::topic)
                .collect(Collectors.toSet());
    }

    private static LetterTopic topic(String name) {
        return Arrays.stream(LetterTopic.values())
                .filter(t -> name(t).equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static Refusal unknown(String name) {
        var known = Arrays.stream(LetterTopic.values()).map(LetterChoice::name).collect(Collectors.joining(", "));
        return Refusal.badInput("letter-unknown", AccountMessages.class, m -> m.letter_unknown(name, known));
    }

    private static String name(LetterTopic topic) {
        return topic.name().toLowerCase(Locale.ROOT);
    }
}
