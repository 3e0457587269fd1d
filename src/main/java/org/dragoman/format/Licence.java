package org.dragoman.format;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;

/**
 * On which terms an edition may be used.
 *
 * @param url where they can be read
 */
@Embeddable
public record Licence(@Column(name = "licence_name") String name, @Column(name = "licence_url") String url) {

    /** @throws IllegalArgumentException where nobody could follow the address */
    public static Licence of(String name, URI address) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("the address of the licence must be one of the web: " + address);
        }
        return new Licence(name, address.toString());
    }
}
