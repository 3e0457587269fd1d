package org.dragoman.archive;

import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.archive.KeptPages.Key;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;

@Tag("plain")
class KeptPagesTest {
    private static final Key KEY = new Key(1, "2", 0, EN, "en fr");

    private final AtomicInteger rendered = new AtomicInteger();

    private String page(KeptPages pages, Key key) {
        return new String(
                pages.page(key, () -> "page " + rendered.incrementAndGet()).plain());
    }

    @Test
    void rendersAPageOnce() {
        var pages = new KeptPages();
        assertThat(page(pages, KEY)).isEqualTo("page 1");
        assertThat(page(pages, KEY)).isEqualTo("page 1");
    }

    @Test
    void rendersAgainWhatSaysSomethingElse() {
        var pages = new KeptPages();
        page(pages, KEY);
        assertThat(page(pages, new Key(1, "3", 0, EN, "en fr"))).isEqualTo("page 2");
        assertThat(page(pages, new Key(1, "2", 0, AR, "en fr"))).isEqualTo("page 3");
        assertThat(page(pages, new Key(1, "2", 0, EN, "fr en"))).isEqualTo("page 4");
        assertThat(page(pages, new Key(2, "2", 0, EN, "en fr"))).isEqualTo("page 5");
    }

    @Test
    void forgetsWhatNobodyAsksForWhenThereIsTooMuch() {
        var two = new KeptPages(80);
        page(two, KEY);
        page(two, new Key(2, "2", 0, EN, ""));
        page(two, KEY);
        page(two, new Key(3, "2", 0, EN, ""));
        assertThat(page(two, KEY)).isEqualTo("page 1");
        assertThat(page(two, new Key(2, "2", 0, EN, ""))).isEqualTo("page 4");
    }

    @Test
    void tellsContentsApart() {
        var pages = new KeptPages();
        var one = pages.page(KEY, () -> "one");
        var other = pages.page(new Key(2, "2", 0, EN, ""), () -> "two");
        var same = pages.page(new Key(3, "2", 0, EN, ""), () -> "one");
        assertThat(one.tag()).isEqualTo(same.tag()).isNotEqualTo(other.tag());
    }
}
