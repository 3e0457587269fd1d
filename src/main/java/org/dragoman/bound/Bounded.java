package org.dragoman.bound;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Work that a request waits for: it ends in its time (see {@link Bounds}) or when whoever asked has gone, done or with an
 * {@link Overrun}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Bounded {
    /** What is waited for. */
    enum Work {
        /** An answer. */
        CALL,
        /** That a whole file is looked through, or taken in. */
        INTAKE
    }

    @Nonbinding
    Work value() default Work.CALL;
}
