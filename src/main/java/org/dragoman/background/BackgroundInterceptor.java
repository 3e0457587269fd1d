package org.dragoman.background;

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

    @AroundInvoke
    @Nullable
    Object letFinish(InvocationContext work) throws Exception {
        if (!closing.enter()) {
            return null;
        }
        try {
            return work.proceed();
        } finally {
            closing.leave();
        }
    }
}
