/** Trust lets administrators rotate and revoke the keys that sign, and shows readers those keys and the log of all releases. */
@NullMarked
package org.dragoman.trust;

import org.jspecify.annotations.NullMarked;
