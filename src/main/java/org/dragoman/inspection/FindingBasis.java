package org.dragoman.inspection;

/**
 * What findings rest on beside the two texts.
 *
 * @param glossary the number of the glossary's version
 * @param program the version of the application, whose checks change with it
 */
record FindingBasis(long glossary, String program) {}
