package org.dragoman.rendering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What one line says in one language.
 *
 * @param plain the text without any markup
 * @param markup the text as a fragment of HTML that is safe to show: everything but known inline markup is escaped
 */
@Embeddable
public record LineWording(@Column String plain, @Column String markup) {}
