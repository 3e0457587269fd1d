/** Passkeys: sign-in by what a device holds and its owner unlocks, in place of a password and a code. */
@NullMarked
package org.dragoman.passkey;

import org.jspecify.annotations.NullMarked;
