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
class TagsTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "<b>He</b> came.", "Il est venu.", "TAGS");
        bad(EN, FR, "<b>He</b> came.", "<i>Il</i> est venu.", "TAGS");
        bad(EN, FR, "<b>He</b> came.", "</b>Il<b> est venu.", "TAGS");
        bad(EN, FR, "<b>He</b> came.", "<b>Il est venu.", "TAGS");
        bad(EN, FR, "<g id=\"1\">He</g> came.", "<g id=\"2\">Il</g> est venu.", "TAGS");
        bad(EN, AR, "{name} came.", "جاء {اسم}.", "TAGS");
        bad(EN, AR, "{0} came.", "جاء {٠}.", "TAGS");
        bad(EN, FR, "%s came with %d.", "%s est venu avec %s.", "TAGS");
        bad(EN, FR, "He came.", "<b>Il</b> est venu.", "TAGS");
        bad(EN, FR, "<1>He</1> came.", "<1>Il<1> est venu.", "TAGS");
        bad(EN, FA, "See <a href=\"/en\">here</a>.", "<a href=\"/fa\">اینجا</a> را ببینید.", "TAGS");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "He<br/>came.", "Il est<br />venu.");
        good(EN, FR, "50% of men came; {a} and {b}.", "50\u00A0% des hommes sont venus\u00A0; {b} et {a}.");
        good(EN, FR, "<b><i>He</i></b> came.", "<b><i>Il</i></b> est venu.");
        good(EN, FR, "He <b>came.", "Il est <b>venu.");
        good(EN, AR, "%1$s met %2$s.", "التقى %1$s و%2$s.");
        good(EN, FR, "If a < b and c > d.", "Si a < b et c > d.");
    }
}
