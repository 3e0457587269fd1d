package org.dragoman.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a translation was before its source changed under it.
 *
 * @param source what the segment said
 * @param text what the translation said
 * @param state how far it had come
 * @param version the first version of the translation after the source last changed
 */
@Embeddable
public record FormerTranslation(
        @Column(name = "former_source") String source,
        @Column(name = "former_text") String text,
        @Column(name = "former_state") @Enumerated(EnumType.STRING) State state,
        @Column(name = "former_version") int version) {

    /** The same, after the source changed once more. */
    FormerTranslation changedAgain(int inVersion) {
        return new FormerTranslation(source, text, state, inVersion);
    }

    /** Whether source and text are again what they were. */
    boolean isOf(String newSource, String newText) {
        return source.equals(newSource) && text.equals(newText);
    }
}
