/** The reviewer's decisions on translations. */
@NullMarked
package org.dragoman.review;

import org.jspecify.annotations.NullMarked;
