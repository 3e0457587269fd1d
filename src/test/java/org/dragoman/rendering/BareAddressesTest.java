package org.dragoman.rendering;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses in Markdown that stand without brackets (GFM 0.29, section 6.9). */
@Tag("plain")
class BareAddressesTest {

    /** {@code [text|address]} is a link. */
    private static String shown(String markdown) {
        return RenderedDocument.of("a.md", markdown, Language.EN)
                .html()
                .replaceAll("<a href=\"([^\"]*)\"><bdi>(.*?)</bdi></a>", "[$2|$1]")
                .replaceAll("<a href=\"([^\"]*)\">(.*?)</a>", "{$2|$1}")
                .replaceAll("</?p>", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            See www.example.org. ¦ See [www.example.org|http://www.example.org].
            See https://example.org/a_b_c?d=e&f=g! ¦ See [https://example.org/a_b_c?d=e&amp;f=g|https://example.org/a_b_c?d=e&amp;f=g]!
            (see http://example.org/x(y)) ¦ (see [http://example.org/x(y)|http://example.org/x(y)])
            **www.example.org** ¦ <strong>[www.example.org|http://www.example.org]</strong>
            _see http://example.org/a_ ¦ <em>see [http://example.org/a|http://example.org/a]</em>
            Write to desk@example.org, now. ¦ Write to [desk@example.org|mailto:desk@example.org], now.
            Write to mailto:desk@example.org. ¦ Write to [mailto:desk@example.org|mailto:desk@example.org].
            Load ftp://example.org/a.zip now ¦ Load [ftp://example.org/a.zip|ftp://example.org/a.zip] now
            http://example.org/?a=b&amp;c=d ¦ [http://example.org/?a=b&amp;c=d|http://example.org/?a=b&amp;c=d]
            http://example.org/?a=b&copy; ¦ [http://example.org/?a=b|http://example.org/?a=b]©
            خبر www.example.org/خبر امروز ¦ خبر [www.example.org/خبر|http://www.example.org/خبر] امروز
            """)
    void lead(String markdown, String shown) {
        assertThat(shown(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            textBlock =
                    """
            `www.example.org` ¦ <code>www.example.org</code>
            [www.example.org](http://b.org) ¦ {www.example.org|http://b.org}
            [**www.example.org**](http://b.org) ¦ {<strong>www.example.org</strong>|http://b.org}
            <http://example.org> ¦ [http://example.org|http://example.org]
            awww.example.org and xhttp://example.org ¦ awww.example.org and xhttp://example.org
            http:// and www. and www.org_ ¦ http:// and www. and www.org_
            http://localhost ¦ http://localhost
            a@b and @name and a.b@c. ¦ a@b and @name and a.b@c.
            """)
    void leadNowhere(String markdown, String shown) {
        assertThat(shown(markdown)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"www.example.org|b", "www.example.org |b"})
    void endWithTheirCell(String row) {
        assertThat(shown("a|b\n-|-\n" + row)).contains("[www.example.org|http://www.example.org]</td>");
    }
}
