package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;

/** Numbers in Arabic words: duals and construct forms in every case. */
@Tag("plain")
class ArabicNumbersTest {
    @Test
    void readsDualsAndConstructForms() {
        good(AR, EN, "فرّ مليونا شخص.", "Two million people fled.");
        good(AR, EN, "فرّ مليونا شخص.", "2,000,000 people fled.");
        good(AR, EN, "فرّ ألفا شخص.", "2,000 people fled.");
        good(AR, EN, "قُتل مائتا شخص.", "200 people died.");
        bad(AR, EN, "قُتل مائتا شخص.", "300 people died.", "NUM_MISMATCH");
        good(AR, EN, "كلّف ملياري دولار.", "It cost 2 billion dollars.");
        good(AR, EN, "كلّف ملياري دولار.", "It cost $2bn.");
        bad(AR, EN, "كلّف ملياري دولار.", "It cost $2m.", "NUM_MISMATCH");
        good(FA, EN, "دو و نیم میلیون چادر می‌خواهند.", "They need 2.5 million tents.");
        good(EN, AR, "Some 2,000,000 people fled.", "فرّ نحو مليوني شخص.");
        good(EN, AR, "Some 2,000,000 people fled.", "فرّ مليونا شخص.");
        good(EN, AR, "It cost 2 billion dollars.", "كلّف ملياري دولار.");
        good(EN, AR, "It cost 2 billion dollars.", "بلغت الكلفة ملياري دولار.");
        good(EN, AR, "Some 200 men died.", "مات مائتا رجل.");
        good(EN, AR, "Some 200 men died.", "قُتل مئتا رجل.");
        good(EN, AR, "They freed 200 men.", "حرروا مائتي رجل.");
        good(EN, AR, "Some 2,000 men died.", "مات ألفا رجل.");
        good(EN, AR, "They freed 2,000 men.", "حرروا ألفي رجل.");
        bad(EN, AR, "They freed 2,000 men.", "حرروا ألف رجل.", "NUM_MISMATCH");
        bad(EN, AR, "They freed 300 men.", "حرروا مائتي رجل.", "NUM_MISMATCH");
        good(EN, AR, "They need 100,000 tents.", "يحتاجون إلى مئة ألف خيمة.");
        good(EN, AR, "They need 200,000 tents.", "يحتاجون إلى مئتي ألف خيمة.");
        good(EN, AR, "They need 12,000 tents.", "يحتاجون إلى اثني عشر ألف خيمة.");
        good(EN, AR, "They need 3,000 tents.", "يحتاجون إلى ثلاثة آلاف خيمة.");
        good(EN, AR, "He paid $3bn.", "دفع 3 مليارات دولار.");
        good(EN, FA, "They need 10,000 tents.", "ده هزار چادر می‌خواهند.");
        good(EN, FA, "They need 2,000,000 tents.", "دو میلیون چادر می‌خواهند.");
        good(EN, FA, "They need 2.5 million tents.", "دو و نیم میلیون چادر می‌خواهند.");
        good(AR, FA, "فرّ مليونا شخص.", "دو میلیون تن گریختند.");
        good(AR, FA, "فرّ مليونا شخص.", "۲ میلیون تن گریختند.");
        bad(AR, FA, "فرّ مليونا شخص.", "۳ میلیون تن گریختند.", "NUM_MISMATCH");
    }
}
