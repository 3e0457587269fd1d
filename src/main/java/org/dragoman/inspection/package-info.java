/** Texts looked over with all checks and the glossary: findings, gradings, waivers, and the gate that follows from them. */
@NullMarked
package org.dragoman.inspection;

import org.jspecify.annotations.NullMarked;
