/** Reads HTML and Markdown as paragraphs with inline content, and has the pieces that all readers make paragraphs of. */
@NullMarked
package org.dragoman.markup;

import org.jspecify.annotations.NullMarked;
