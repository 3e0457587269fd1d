package org.dragoman.translation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a translation has come. */
@Schema(name = "TranslationState")
public enum State {
    EMPTY,
    DRAFT,
    TRANSLATED,
    APPROVED
}
