/** What every page and call shares: the interface's language, refusals, notices and layout. */
@NullMarked
package org.dragoman.web;

import org.jspecify.annotations.NullMarked;
