/** Under whose name, in whose colours and with whose small print everything appears; no template is touched for it. */
@NullMarked
package org.dragoman.brand;

import org.jspecify.annotations.NullMarked;
