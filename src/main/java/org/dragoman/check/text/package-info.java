/** What the checks see in a text: its prose, its markup, its digits and letters. */
@NullMarked
package org.dragoman.check.text;

import org.jspecify.annotations.NullMarked;
