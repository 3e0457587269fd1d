/** The languages of the house, their script, direction, digits and calendars: values only. */
@NullMarked
package org.dragoman.language;

import org.jspecify.annotations.NullMarked;
