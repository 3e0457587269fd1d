package org.dragoman.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.dragoman.language.Language;
import org.dragoman.web.Site;
import org.jspecify.annotations.Nullable;

/**
 * Pages of released editions as strangers see them, in the bytes that are sent. What is released never changes, and what
 * a page says beside it is part of its key; whether the edition still stands is asked of the database, once a second at least
 * ({@link FreshPages}).
 * Bounded: the page that nobody has asked for the longest goes first. Thread-safe.
 */
@ApplicationScoped
class KeptPages {
    private static final long MOST_BYTES = 32L << 20;

    private final Map<Key, Kept> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long bytes;

    KeptPages() {
        this(MOST_BYTES);
    }

    KeptPages(long mostBytes) {
        this.most = mostBytes;
    }

    /**
     * What a page depends on.
     *
     * @param standing the numbers of the editions of the statement that stand: pages point to the newest, and compare
     * @param revocations how many keys were revoked: a page warns of those
     * @param language of the interface
     * @param view which columns it shows
     */
    record Key(long edition, String standing, long revocations, Language language, String view) {}

    /**
     * A page as it is sent.
     *
     * @param tag tells one content from another
     */
    record Kept(byte[] plain, byte[] compressed, String tag) {
        static Kept of(String page) {
            var plain = page.getBytes(StandardCharsets.UTF_8);
            var sum = new CRC32C();
            sum.update(plain);
            return new Kept(
                    plain, gzip(plain), Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(plain.length));
        }

        private static byte[] gzip(byte[] plain) {
            var compressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(compressed)) {
                gzip.write(plain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return compressed.toByteArray();
        }

        private long bytes() {
            return plain.length + compressed.length;
        }
    }

    /** @param render makes the page where it is not kept; what it throws is kept from nobody */
    Kept page(Key key, Supplier<String> render) {
        var known = known(key);
        if (known != null) {
            return known;
        }
        var made = Kept.of(render.get());
        keep(key, made);
        return made;
    }

    /** Pages name the address of the site. */
    synchronized void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Site.Moved moved) {
        pages.clear();
        bytes = 0;
    }

    private synchronized @Nullable Kept known(Key key) {
        return pages.get(key);
    }

    private synchronized void keep(Key key, Kept page) {
        var before = pages.put(key, page);
        bytes += page.bytes() - (before == null ? 0 : before.bytes());
        var eldest = pages.values().iterator();
        while (bytes > most && eldest.hasNext()) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}
