package org.dragoman.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings is taken as it came or not at all. No text with a NUL or half a surrogate pair goes further, from
 * a form or from JSON, and a call that needs a body is not made without one.
 */
@Provider
class BodyReading implements ReaderInterceptor {
    @Inject
    ResourceInfo route;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        var body = context.proceed();
        if (body == null && !mayBeMissing(context.getType())) {
            throw new BadRequestException();
        }
        return body;
    }

    private boolean mayBeMissing(Class<?> type) {
        return Arrays.stream(route.getResourceMethod().getParameters())
                .filter(parameter -> parameter.getType().equals(type))
                .anyMatch(parameter -> parameter.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** Looks at every text of every form. */
    static class FormReading {
        @ServerRequestFilter
        @WithFormRead
        void look() {
            var data = CurrentRequestManager.get().getFormData();
            if (data == null) {
                return;
            }
            for (var name : data) {
                for (var value : data.get(name)) {
                    if (!value.isFileItem() && !SentText.isStorable(value.getValue())) {
                        throw new BadRequestException();
                    }
                }
            }
        }
    }

    /** Looks at every text of every JSON body; a fraction is no whole number. */
    @Singleton
    static class JsonReading implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
            mapper.registerModule(new SimpleModule("storable texts").addDeserializer(String.class, new Storable()));
        }
    }

    private static final class Storable extends StringDeserializer {
        private static final long serialVersionUID = 1;

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var text = super.deserialize(parser, context);
            if (text != null && !SentText.isStorable(text)) {
                return context.reportInputMismatch(String.class, "no text can hold this character");
            }
            return text;
        }
    }
}
