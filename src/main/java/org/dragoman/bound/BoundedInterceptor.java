package org.dragoman.bound;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Outside of the transaction, which so comes to nothing when the work does. Whatever fails after its time has failed for that
 * reason: the database may have given it up before it took another step.
 */
@Bounded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class BoundedInterceptor {
    @Inject
    CurrentVertxRequest current;

    @Inject
    Bounds bounds;

    @AroundInvoke
    @Nullable
    Object bound(InvocationContext work) throws Exception {
        var request = current.getCurrent();
        var limits = new Budget.Limits(longest(work));
        long end = System.nanoTime() + limits.time().toNanos();
        try {
            return Budget.within(
                    limits, () -> request != null && request.response().closed(), work::proceed);
        } catch (Overrun e) {
            throw e;
        } catch (RuntimeException e) {
            throw System.nanoTime() - end > 0 ? new Overrun(Overrun.Reason.TIME, e) : e;
        }
    }

    private Duration longest(InvocationContext work) {
        return switch (Objects.requireNonNull(work.getInterceptorBinding(Bounded.class))
                .value()) {
            case CALL -> bounds.call();
            case INTAKE -> bounds.intake();
        };
    }
}
