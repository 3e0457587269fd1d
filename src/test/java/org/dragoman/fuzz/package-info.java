/**
 * Files and calls that go wrong in ways that nobody has thought of. The mutations are our own and not those of a fuzzer
 * that follows the coverage of the code: the same seed gives the same inputs on every machine, and the parts of a ZIP can
 * be changed from inside.
 */
@NullMarked
package org.dragoman.fuzz;

import org.jspecify.annotations.NullMarked;
