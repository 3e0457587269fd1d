package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What of a file is left out or made up, for whoever imports it to be told. None of it stops the import. */
final class FileRemarks {
    /** So many terms are named; of the others, only the number. */
    private static final int NAMED = 20;

    /** What is counted, and not named one by one. */
    enum Kind {
        /** Terms in a language that Dragoman does not know. */
        LANGUAGE,
        /** A subject field that is no type of a concept. */
        SUBJECT,
        /** Data that the glossary has no place for. */
        FIELD,
        /** Concepts without a name for files and calls. */
        KEY,
        /** The encoding that a table was taken to be in. */
        ENCODING;

        String text(ExchangeMessages words, String value, int count) {
            return switch (this) {
                case LANGUAGE -> words.left_language(value, count);
                case SUBJECT -> words.other_subject(value, count);
                case FIELD -> words.left_field(value, count);
                case KEY -> words.key_made(count);
                case ENCODING -> words.assumed_encoding(value);
            };
        }
    }

    private record Counted(Kind kind, String value) {}

    private final Map<Counted, Integer> counts = new LinkedHashMap<>();
    private final List<Function<ExchangeMessages, String>> named = new ArrayList<>();
    private int unnamed;

    void count(Kind kind, String value) {
        counts.merge(new Counted(kind, value), 1, Integer::sum);
    }

    /** Whether the encoding is one that the file does not say. */
    boolean isEncodingAssumed() {
        return counts.keySet().stream().anyMatch(counted -> counted.kind() == Kind.ENCODING);
    }

    /** A term is left out, since nobody can tell from its status whether it may be written. */
    void leftStatus(int line, String term, String status) {
        if (named.size() < NAMED) {
            named.add(words -> words.left_status(line, term, status));
        } else {
            unnamed++;
        }
    }

    /** One sentence for each. */
    List<String> texts(ExchangeMessages words) {
        var counted = counts.entrySet().stream()
                .map(e -> e.getKey().kind().text(words, e.getKey().value(), e.getValue()));
        var rest = unnamed == 0 ? Stream.<String>empty() : Stream.of(words.more_flaws(unnamed));
        return Stream.of(named.stream().map(n -> n.apply(words)), rest, counted)
                .flatMap(s -> s)
                .toList();
    }
}
