package org.dragoman.bound;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Outside of the transaction, which so comes to nothing when the work does. */
@Bounded
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class BoundedInterceptor {
    private static final Budget.Limits LIMITS = new Budget.Limits(Duration.ofSeconds(10));

    @Inject
    CurrentVertxRequest current;

    @AroundInvoke
    @Nullable
    Object bound(InvocationContext work) throws Exception {
        var request = current.getCurrent();
        return Budget.within(LIMITS, () -> request != null && request.response().closed(), work::proceed);
    }
}
