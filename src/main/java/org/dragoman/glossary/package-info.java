/** The glossary: concepts and their terms in four languages, how terms are matched in a text and enforced in a translation. */
@NullMarked
package org.dragoman.glossary;

import org.jspecify.annotations.NullMarked;
