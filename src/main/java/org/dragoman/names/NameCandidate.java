package org.dragoman.names;

import java.util.List;
import java.util.Map;
import org.dragoman.language.Language;

/**
 * A name that the glossary does not know, as far as capitals and repetition can tell.
 *
 * @param form as the source writes it
 * @param count how often it stands in the source
 * @param numbers of the segments in which it stands, in order
 * @param echoes what the translations of those segments have in common, by language; not all have something
 */
record NameCandidate(String form, int count, List<Integer> numbers, Map<Language, String> echoes) {}
