/** A statement: a source document in one language, with its original file, in numbered revisions of paragraphs. */
@NullMarked
package org.dragoman.statement;

import org.jspecify.annotations.NullMarked;
