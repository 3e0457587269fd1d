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
class EndPunctTest {
    @Test
    void findsTheFault() {
        bad(EN, FR, "They came.", "Ils sont venus", "END_PUNCT");
        bad(EN, FR, "They came", "Ils sont venus\u00A0!", "END_PUNCT");
        bad(EN, AR, "Who is there?", "من هناك.", "END_PUNCT");
        bad(EN, FA, "They came.", "آمدند؟", "END_PUNCT");
        bad(EN, AR, "first, the army;", "أولاً، الجيش،", "END_PUNCT");
        bad(EN, FR, "The following came:", "Voici qui est venu.", "END_PUNCT");
        bad(EN, FR, "They came.", "Ils sont venus..", "END_PUNCT");
        bad(EN, FA, "Stop!", "بایستید.", "END_PUNCT");
        bad(EN, FA, "“Who is there?” he asked.", "او پرسید: «که آنجاست!»", "END_PUNCT");
        bad(EN, FA, "“Who is there?” he asked.", "او پرسید که آنجاست؟", "END_PUNCT");
    }

    @Test
    void leavesGoodTranslationsAlone() {
        good(EN, FR, "“Who is there?” he asked.", "«\u00A0Qui est là\u00A0?\u00A0» a-t-il demandé.");
        good(EN, AR, "He asked: “Who is there?”", "سأل: «من هناك؟».");
        good(EN, FA, "He said: “We are here.”", "او گفت: «ما اینجاییم».");
        good(EN, FA, "“Who is there?” he asked.", "او پرسید: «که آنجاست؟»");
        good(AR, EN, "سأل: «من هناك؟»", "“Who is there?” he asked.");
        good(EN, AR, "“Stop!” cried Sara, and ran.", "ركضت سارة وصاحت: «قف!»");
        good(EN, AR, "Who is there?", "من هناك؟");
        good(EN, FR, "Who is there?", "Qui est là\u00A0?");
        good(EN, FR, "And then...", "Et puis…");
        good(EN, AR, "The following came:", "جاء الآتي:");
        good(EN, FR, "The following came:", "Voici qui est venu\u00A0:");
        good(EN, AR, "first, the army;", "أولاً، الجيش؛");
        good(EN, FR, "He lives in the U.S.", "Il vit aux États-Unis");
        good(EN, FR, "They came (at night).", "Ils sont venus (la nuit).");
        good(EN, FR, "<b>They came.</b>", "<b>Ils sont venus.</b>");
        good(EN, FR, "What?!", "Quoi\u00A0?!");
        good(EN, FR, "Stop!", "Arrêtez\u00A0!");
    }
}
