package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

/** Signs after which a sentence goes on, each beside one after which it does not. */
@Tag("plain")
class SentenceGoesOnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rule 7(4). The clerk keeps the list. | It is public.",
                "The clerk relied on Rule 7(4). | The judge did not.",
                "“Who signed it?” Minister Saleh was asked. | He smiled.",
                "“Who signed it?” Saleh wanted to know. | Nobody spoke.",
                "“Who signed it?” | Saleh was silent.",
                "The tomb is of the 2nd century B.C. | Inscriptions cover it.",
                "In the 2nd century B.C. Parthia took Media. | Rome looked on.",
                "See R. v. Bow Street, ex p. Pinochet, and the note. | It is settled law.",
                "Speed max. 60 m.p.h. in town. | Keep left.",
                "The tank holds two tons max. | Sixty men filled it.",
                "It burned for 20 min. | 15 men were hurt.",
                "The clinic is on Cedar Dr. | It opens at eight.",
                "The clinic of Dr. Themba is closed. | Go home.",
                "Leave by gate 14 C. | Show your card.",
                "The trial of Mr. B. | Mrs. C. gave evidence.",
                "The trial of Mr. B. Haddad began. | It was short."
            })
    void inEnglish(String expected) {
        assertSplit(expected, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La tombe est du IIe s. av. J.-C. | Personne ne l’a ouverte.",
                "Au IIe s. av. J.-C. Rome vainquit Carthage. | Le Sénat vota.",
                "Vitesse max. 50 km/h en ville. | Roulez à droite.",
                "Le budget est de 3,4 M. | Cela suffit.",
                "« Tu es là, dit-il. | – Oui. | – Viens. »",
                "Elle loge chambre 14 C. | Montez.",
                "On entend Mme A. | M. B. se tait. | Mme C. part.",
                "On entend Mme A. Duval. | M. B. se tait.",
                "Rendez-vous le vend. 12 sept. à midi. | Soyez à l’heure.",
                "Plainte est portée au C.S.M. | Saisissez aussi le bâtonnier.",
                "L’avocat est C. Gomez le jeune. | Il a raison.",
                "Tapez Alt+S. | Quittez ensuite le programme.",
                "L’ambassadeur, S. Exc. Paul Rahal, est reçu. | Il repart lundi."
            })
    void inFrench(String expected) {
        assertSplit(expected, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أُسست الجمعية سنة 1921م. وحُلّت سنة 1958م. | ولم يبق منها أثر.",
                "أُسست الجمعية سنة 1921م. | ثم حُلّت.",
                "بيان ح.ش.ع. كان قصيراً. | ولم يُقنع أحداً.",
                "أما كتلة ح.ش.ع. فقاطعت الجلسة. | وحضر الباقون.",
                "غاب وفد ح.ش.ع. | كان الخلاف شديداً.",
                "قطعوا 30 كم. حتى النهر. | ثم عادوا.",
                "«من وقّع؟» كان سؤاله الأول. | ولم يجبه أحد.",
                "«من وقّع؟» | كانت القاعة صامتة.",
                "دُفع 900 د.ج. لصالح البلدية. | والوصل محفوظ.",
                "دُفع 900 د.ج. | لم يُحفظ الوصل.",
                "الطعن رقم 7 لسنة 9 ق. دستورية مرفوض. | والمصاريف على الطاعن.",
                "«من وقّع؟» سُئل الوزير. | فابتسم.",
                "صدر كتاب Desert Roads, 3rd ed. للمؤلفة نفسها. | وهو أطول.",
                "صدر كتاب Desert Roads, 3rd ed. | ثم تُرجم."
            })
    void inArabic(String expected) {
        assertSplit(expected, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«چه کسی امضا کرد؟» پرسید خبرنگار جوان. | وزیر لبخند زد.",
                "«چه کسی امضا کرد؟» نخستین پرسش خبرنگار بود. | وزیر لبخند زد.",
                "«چه کسی امضا کرد؟» | این پرسش بی‌جا بود.",
                "«نه!» روی دیوار نوشته بودند. | پاکش کردند.",
                "چه کسی امضا کرد؟ پرسید خبرنگار. | وزیر لبخند زد.",
                "«چه کسی امضا کرد؟» | پرسید چرا کسی نمی‌داند.",
                "«چه کسی امضا کرد؟» | پرسید: «تو؟»",
                "کتاب Desert Roads, 3rd ed. به قلم همان نویسنده است. | خواندنی است.",
                "نوبت صبح - از ۸ ق.ظ. | نوبت عصر - از ۳ ب.ظ.",
                "نوبت صبح از ۸ ق.ظ. تا ظهر است. | بعدازظهر تعطیل است.",
                "کارگران کارخانه سه ماه است که هیچ دستمزدی نگرفته‌اند… | مدیر کارخانه در خارج است.",
                "کارگران سه ماه صبر کردند… ولی دستمزدی نگرفتند. | مدیر رفت.",
                "صبر کردند… بعد رفتند. | کسی نپرسید."
            })
    void inPersian(String expected) {
        assertSplit(expected, Language.FA);
    }
}
