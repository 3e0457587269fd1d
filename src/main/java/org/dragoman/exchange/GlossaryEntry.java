package org.dragoman.exchange;

import org.dragoman.glossary.Definition;

/**
 * A concept as a file has it.
 *
 * @param line where it begins, from 1
 */
record GlossaryEntry(int line, Definition definition) {}
