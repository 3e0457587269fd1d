/** The people who sign in, their roles and working languages, and how they prove who they are. */
@NullMarked
package org.dragoman.account;

import org.jspecify.annotations.NullMarked;
