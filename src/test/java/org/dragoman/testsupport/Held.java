package org.dragoman.testsupport;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/** Tables that nobody else reads or writes for a while, so that a test sees what is under way and not yet done. */
public final class Held {
    private Held() {}

    /** What the action gives, which cannot have touched the table, nor what goes on behind it. */
    public static <T> T table(String name, Supplier<T> action) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Panache.getEntityManager()
                    .createNativeQuery("lock table " + name + " in access exclusive mode")
                    .executeUpdate();
            return QuarkusTransaction.suspendingExisting().call(action::get);
        });
    }
}
