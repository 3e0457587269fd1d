/** The second factor: codes of an authenticator beside the password, at wish or because a role asks for it. */
@NullMarked
package org.dragoman.factor;

import org.jspecify.annotations.NullMarked;
