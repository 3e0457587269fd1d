package org.dragoman.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.dragoman.segment.Token;

/**
 * What one line says in one language.
 *
 * @param plain the text without any markup
 * @param markup the text as a fragment of HTML that is safe to show: everything but known inline markup is escaped
 */
@Embeddable
record LineWording(@Column String plain, @Column String markup) {

    static LineWording of(String text, InlineHtml inline) {
        return new LineWording(Token.strip(text), inline.html(text));
    }
}
