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
class BracketsTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "The bank (BNP) agreed.", "La banque (BNP a accepté.", "BRACKETS");
        bad(EN, FR, "The bank (BNP) agreed.", "La banque BNP) a accepté.", "BRACKETS");
        bad(EN, FR, "The bank (BNP) agreed.", "La banque (BNP] a accepté.", "BRACKETS");
        bad(EN, FA, "The bank (BNP) agreed.", "بانک )BNP( پذیرفت.", "BRACKETS");
        bad(EN, AR, "[The bank] agreed.", "]وافق[ البنك.", "BRACKETS");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, AR, "(BNP) The bank agreed.", "(BNP) وافق البنك.");
        good(EN, AR, "a) peace; b) bread", "أ) السلام؛ ب) الخبز");
        good(EN, FA, "1) peace 2) bread", "۱) صلح ۲) نان");
        good(EN, FR, "(They came.", "(Ils sont venus.");
        good(EN, FR, "The {place} is [sic] (very) far.", "Le {place} est [sic] (très) loin.");
        good(EN, FR, "(see (a) and (b))", "(voir (a) et (b))");
    }
}
