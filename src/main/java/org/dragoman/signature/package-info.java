/** Signing keeps the Ed25519 keys of an installation, one in use and those before it, and tells what each may be believed about. */
@NullMarked
package org.dragoman.signature;

import org.jspecify.annotations.NullMarked;
