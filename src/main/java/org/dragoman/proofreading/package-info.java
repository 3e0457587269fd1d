/** Spelling and grammar by LanguageTool, which no other package knows of. */
@NullMarked
package org.dragoman.proofreading;

import org.jspecify.annotations.NullMarked;
