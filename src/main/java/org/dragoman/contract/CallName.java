package org.dragoman.contract;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By what a deed that outlives the transaction of its call recognises that the call was sent before. Whatever lands in a
 * transaction of its own keeps the name there, so that no crash comes between the deed and its answer.
 */
@RequestScoped
public class CallName {
    private @Nullable UUID name;

    /** Empty where the call has no key; otherwise of its account, its key and all that was asked. */
    public Optional<UUID> find() {
        return Optional.ofNullable(name);
    }

    void set(UUID given) {
        name = given;
    }
}
