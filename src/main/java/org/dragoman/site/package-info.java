/** What concerns the whole site, for administrators: where people reach it, and its audit trail. */
@NullMarked
package org.dragoman.site;

import org.jspecify.annotations.NullMarked;
