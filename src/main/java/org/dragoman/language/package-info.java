/** The languages of the house, their script, direction, digits and calendars: values, and the files that tell of them. */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
