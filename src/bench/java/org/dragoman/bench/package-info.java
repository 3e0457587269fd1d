/** Benchmarks: what Dragoman gets right, and how fast it is beside its peers. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
