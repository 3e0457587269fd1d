/** What the parts of a DOCX say, each by itself: relations, styles, numbering, equations, symbols. */
@NullMarked
package org.dragoman.docx;

import org.jspecify.annotations.NullMarked;
