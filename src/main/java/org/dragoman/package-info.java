/** Dragoman: statements in Arabic, Persian, French and English, published together. */
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
