/** A changed source: compared with the segments at hand, shown to its editor, and put in their place. */
@NullMarked
package org.dragoman.revision;

import org.jspecify.annotations.NullMarked;
