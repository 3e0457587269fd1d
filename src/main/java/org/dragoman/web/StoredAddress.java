package org.dragoman.web;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.util.Optional;

/** Where people reach the site, as an administrator has said it; there is one or none. */
@Entity
class StoredAddress extends PanacheEntityBase {
    private static final short ONLY = 1;

    @Id
    private short id = ONLY;

    @Column
    private String address = "";

    static Optional<URI> find() {
        return StoredAddress.<StoredAddress>findByIdOptional(ONLY).map(stored -> URI.create(stored.address));
    }

    static void keep(URI address) {
        var stored = StoredAddress.<StoredAddress>findByIdOptional(ONLY).orElseGet(StoredAddress::new);
        stored.address = address.toString();
        stored.persist();
    }
}
