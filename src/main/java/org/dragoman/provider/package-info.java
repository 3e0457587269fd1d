/** Sign-in at an OpenID provider of the organisation's, where one is configured. */
@NullMarked
package org.dragoman.provider;

import org.jspecify.annotations.NullMarked;
