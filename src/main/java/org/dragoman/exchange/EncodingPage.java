package org.dragoman.exchange;

import java.util.List;
import java.util.UUID;

/** The encodings in which a table can be, each with its first lines as they would then be read. */
record EncodingPage(UUID upload, List<Choice> choices, String chosen, List<String> problems) {
    /** So many lines are shown. */
    private static final int LINES = 4;

    /** @param lines the cells of each line */
    record Choice(String name, List<List<String>> lines) {}

    static EncodingPage of(UUID upload, GlossarySource source, List<String> problems) {
        var choices = TableEncoding.fitting(source.content()).stream()
                .map(encoding -> new Choice(
                        encoding.charsetName(), source.in(encoding).sheet().lines(LINES)))
                .toList();
        return new EncodingPage(
                upload,
                choices,
                source.encoding().map(TableEncoding::charsetName).orElse(""),
                problems);
    }
}
