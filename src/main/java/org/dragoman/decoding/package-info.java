/** Opens what is uploaded: tells its format, unpacks it within limits, and decodes it by the encoding that it names. */
@NullMarked
package org.dragoman.decoding;

import org.jspecify.annotations.NullMarked;
