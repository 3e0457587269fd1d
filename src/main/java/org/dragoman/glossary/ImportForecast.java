package org.dragoman.glossary;

import java.util.List;

/**
 * What taking a glossary in would do.
 *
 * @param fates what becomes of each concept taken, in their order, then of those that it would remove
 * @param contradictions where one concept would ask for what another forbids, and nobody has said why that is right
 */
public record ImportForecast(List<ImportOutcome> fates, List<Contradiction> contradictions) {}
