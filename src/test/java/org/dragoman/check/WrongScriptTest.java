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
class WrongScriptTest {
    @Test
    void findsTheFault() {
        bad(EN, AR, "The report is old.", "التقرير is old.", "WRONG_SCRIPT");
        bad(EN, FA, "Tabriz is quiet.", "Tabriz آرام است.", "WRONG_SCRIPT");
        bad(FA, EN, "کرکوک آرام است.", "کرکوک is calm.", "WRONG_SCRIPT");
        bad(FR, EN, "Le pays est calme.", "The cоuntry is calm.", "WRONG_SCRIPT");
        bad(EN, FR, "Iraq is calm.", "L’Irаk est calme.", "WRONG_SCRIPT");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "The UNHCR (UN) and 5 km.", "المفوضية UNHCR (UN) و 5 km.");
        good(
                EN,
                FA,
                "Write to a@example.org or see example.org.",
                "به a@example.org بنویسید یا example.org را ببینید.");
        good(EN, AR, "COVID-19 and <b>NGOs</b>", "فيروس COVID-19 و <b>NGOs</b>");
        good(EN, FR, "Cœur, naïve, Łódź", "Cœur, naïf, Łódź");
    }

    @Test
    void leavesQuotationsFromTheSourceAlone() {
        good(EN, AR, "He wrote “No Way Out” in prison.", "كتب في السجن «No Way Out».");
        bad(EN, AR, "He wrote “No Way Out” in prison.", "كتب في السجن «No Exit».", "WRONG_SCRIPT");
    }
}
