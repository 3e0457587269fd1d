package org.dragoman.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Brings messages to receivers: to the very address that was allowed, whatever the name means by now; over TLS with a
 * certificate for the name; to no place that the receiver sends on to; and with an end to all waiting. Thread-safe.
 */
@ApplicationScoped
class Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TO_CONNECT = 5_000;
    /** Nobody reads what an answer says beside its status; a receiver may say so much for all that. */
    private static final int LONGEST_ANSWER = 16_384;

    private final HttpClient client;
    private final Duration patience;

    @Inject
    Courier(Vertx vertx) {
        this(vertx, new HttpClientOptions(), PATIENCE);
    }

    Courier(Vertx vertx, HttpClientOptions options, Duration patience) {
        this.client = vertx.createHttpClient(options.setKeepAlive(false).setConnectTimeout(TO_CONNECT));
        this.patience = patience;
    }

    /** What has come of an attempt so far. */
    private static final class Attempt {
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile @Nullable HttpClientRequest request;
        private volatile @Nullable Integer status;
        private volatile Duration wait = Duration.ZERO;
        private int read;

        void begin(HttpClientRequest begun, Buffer body) {
            request = begun;
            begun.connection().exceptionHandler(ended::completeExceptionally);
            begun.send(body).onSuccess(this::read).onFailure(ended::completeExceptionally);
            if (ended.isDone()) {
                close();
            }
        }

        private void read(HttpClientResponse answer) {
            wait = RetryAfter.of(answer.getHeader(HttpHeaders.RETRY_AFTER), Instant.now())
                    .orElse(Duration.ZERO);
            status = answer.statusCode();
            answer.exceptionHandler(ended::completeExceptionally);
            answer.endHandler(ended::complete);
            answer.handler(part -> {
                read += part.length();
                if (read > LONGEST_ANSWER) {
                    ended.complete(null);
                }
            });
        }

        void close() {
            ended.cancel(false);
            var begun = request;
            if (begun != null) {
                begun.connection().close();
            }
        }
    }

    /**
     * Waits for the answer.
     *
     * @param to where to connect
     */
    Outcome bring(Parcel parcel, InetAddress to) {
        var attempt = new Attempt();
        client.request(options(parcel, to))
                .onSuccess(begun -> attempt.begin(begun, Buffer.buffer(parcel.body())))
                .onFailure(attempt.ended::completeExceptionally);
        try {
            attempt.ended.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return outcome(attempt, Cause.BROKEN);
        } catch (TimeoutException e) {
            return outcome(attempt, Cause.TIMEOUT);
        } catch (ExecutionException e) {
            return outcome(attempt, cause(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return outcome(attempt, Cause.BROKEN);
        } finally {
            attempt.close();
        }
    }

    /** The status counts as soon as it is there, however the rest of the answer ends. */
    private static Outcome outcome(Attempt attempt, Cause otherwise) {
        var status = attempt.status;
        return status == null ? Outcome.failed(otherwise) : Outcome.of(status, attempt.wait);
    }

    private static RequestOptions options(Parcel parcel, InetAddress to) {
        var receiver = parcel.receiver();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(nameless(to), port(receiver))))
                .setHost(receiver.getHost())
                .setPort(port(receiver))
                .setSsl(isEncrypted(receiver))
                .setURI(path(receiver))
                .setFollowRedirects(false);
        parcel.head(Instant.now()).forEach(options::putHeader);
        return options;
    }

    /** So that nobody asks for the name once more. */
    private static InetAddress nameless(InetAddress address) {
        try {
            return InetAddress.getByAddress(address.getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("it was an address", e);
        }
    }

    private static boolean isEncrypted(URI receiver) {
        return receiver.getScheme().equals("https");
    }

    private static int port(URI receiver) {
        int usual = isEncrypted(receiver) ? 443 : 80;
        return receiver.getPort() < 0 ? usual : receiver.getPort();
    }

    private static String path(URI receiver) {
        var path = receiver.getRawPath().isEmpty() ? "/" : receiver.getRawPath();
        return receiver.getRawQuery() == null ? path : path + "?" + receiver.getRawQuery();
    }

    private static Cause cause(@Nullable Throwable failure) {
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
            return Cause.UNREACHABLE;
        }
        return failure instanceof SSLException ? Cause.TLS : Cause.BROKEN;
    }
}
