package org.dragoman.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes a call with an {@code Idempotency-Key} once (draft-ietf-httpapi-idempotency-key-header): its answer is stored in
 * the transaction of the deed, and given again to whoever sends the same key with the same request within a day. What was
 * refused has changed nothing, and is tried anew.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class OnceInterceptor {

    @Inject
    HttpServerRequest request;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper json;

    @Inject
    CallName name;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var header = request.getHeader(IdempotencyKey.HEADER);
        if (header == null) {
            return call.proceed();
        }
        var key = IdempotencyKey.read(header);
        var account = identity.getPrincipal().getName();
        var asked = digest(call);
        name.set(UUID.nameUUIDFromBytes(
                String.join("\n", account, key.stored(), asked).getBytes(UTF_8)));
        return QuarkusTransaction.joiningExisting().call(() -> {
            AnsweredCall.hold(account, key);
            var answered = AnsweredCall.of(account, key);
            if (answered.isPresent()) {
                throw again(answered.get(), asked, key);
            }
            var result = call.proceed();
            var answer = Answer.of(result, json);
            new AnsweredCall(account, key, asked, answer).persist();
            return result;
        });
    }

    private static RuntimeException again(AnsweredCall answered, String asked, IdempotencyKey key) {
        return answered.isTo(asked)
                ? new WebApplicationException(answered.answer(key).response())
                : Refusal.badInput("key-used", ContractMessages.class, ContractMessages::key_used);
    }

    /** Of the address and of all that was read from the request. */
    private String digest(InvocationContext call) {
        var digest = DigestUtils.getSha256Digest();
        DigestUtils.updateDigest(digest, request.method() + " " + request.uri() + "\n");
        for (var parameter : call.getParameters()) {
            digest.update(written(parameter));
            digest.update((byte) '\n');
        }
        return Hex.encodeHexString(digest.digest());
    }

    private byte[] written(@Nullable Object parameter) {
        try {
            return parameter instanceof byte[] bytes
                    ? bytes
                    : json.writeValueAsBytes(Optional.ofNullable(parameter).orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
