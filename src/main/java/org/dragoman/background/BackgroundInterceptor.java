package org.dragoman.background;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/** Outside of the transaction, so that what is waited for has been committed. */
@Background
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class BackgroundInterceptor {
    @Inject
    Closing closing;

    @Inject
    WorkByTheClock clock;

    @AroundInvoke
    @Nullable
    Object letFinish(InvocationContext work) throws Exception {
        if (!closing.enter()) {
            return null;
        }
        try {
            return isByTheClock(work) ? clock.run(work::proceed) : work.proceed();
        } finally {
            closing.leave();
        }
    }

    private static boolean isByTheClock(InvocationContext work) {
        return work.getMethod().isAnnotationPresent(Scheduled.class);
    }
}
