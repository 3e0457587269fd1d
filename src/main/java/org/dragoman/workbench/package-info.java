/** The page on which translators work, and its calls. */
@NullMarked
package org.dragoman.workbench;

import org.jspecify.annotations.NullMarked;
