package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class UrlsTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "See https://example.org/a.", "Voir https://example.org/b.", "URL");
        bad(EN, FR, "See https://example.org/a now.", "Voir maintenant.", "URL");
        bad(EN, AR, "Write to info@example.org now.", "اكتب إلى inf@example.org الآن.", "URL");
        bad(EN, FA, "See www.example.org/2014 now.", "اکنون www.example.org/۲۰۱۴ را ببینید.", "URL");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "See https://example.org/a, then go.", "انظر https://example.org/a، ثم اذهب.");
        good(EN, FR, "(See https://example.org/a_(b).)", "(Voir https://example.org/a_(b).)");
        good(EN, AR, "See (https://example.org/a?x=1).", "انظر (https://example.org/a?x=1).");
        good(EN, FR, "See https://Example.org/a.", "Voir https://example.org/a.");
    }
}
