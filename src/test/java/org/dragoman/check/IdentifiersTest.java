package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** What names a thing by signs is neither converted nor translated. */
@Tag("plain")
class IdentifiersTest {
    @Test
    void leavesIdentifiersAlone() {
        good(FR, EN, "Voir le document A/HRC/25/61.", "See document A/HRC/25/61.");
        good(EN, FR, "See document A/HRC/25/61.", "Voir le document A/HRC/25/61.");
        bad(EN, FR, "See document A/HRC/25/61.", "Voir le document A/HRC/25/16.", "NUM_MISMATCH");
        good(EN, FR, "Use IPv6 and HTTP/2.", "Utilisez IPv6 et HTTP/2.");
        good(EN, AR, "See document A/HRC/25/61, paragraph 12.", "انظر الوثيقة A/HRC/25/61، الفقرة ١٢.");
        good(EN, AR, "See document S/2014/440.", "انظر الوثيقة S/2014/440.");
        bad(EN, AR, "See document S/2014/440.", "انظر الوثيقة S/2014/404.", "NUM_MISMATCH");
        bad(EN, AR, "See document S/PRST/2014/13.", "انظر الوثيقة S/PRST/2014/13 (١٣ صفحة).", "NUM_MISMATCH");
        good(EN, AR, "Case IT-94-1-A was closed.", "أُغلقت القضية IT-94-1-A.");
        good(EN, AR, "The router supports IPv6 and 802.11ac.", "يدعم الموجّه IPv6 و802.11ac.");
        good(EN, AR, "Open /etc/hosts and save it.", "افتح /etc/hosts واحفظه.");
        good(EN, AR, "Copy C:\\data\\list.txt to the server.", "انسخ C:\\data\\list.txt إلى الخادم.");
        good(EN, AR, "The A4 sheet, MP3 file and COVID-19.", "ورقة A4 وملف MP3 وكوفيد-19.");
        good(EN, AR, "Read ISO 9001:2015.", "اقرأ ISO 9001:2015.");
        good(EN, AR, "The file report_2014.pdf is lost.", "فُقد الملف report_2014.pdf.");
        good(EN, FA, "See document A/HRC/25/61, paragraph 12.", "سند A/HRC/25/61، بند ۱۲ را ببینید.");
        good(EN, FA, "See document S/2014/440.", "سند S/2014/440 را ببینید.");
        bad(EN, FA, "See document S/2014/440.", "سند S/2014/404 را ببینید.", "NUM_MISMATCH");
        good(EN, FA, "The router supports IPv6.", "مسیریاب از IPv6 پشتیبانی می‌کند.");
        good(EN, FA, "Open /etc/hosts and save it.", "/etc/hosts را باز و ذخیره کنید.");
        good(EN, AR, "Case no. 37201/06 (12 pages).", "القضية رقم 37201/06 (١٢ صفحة).");
        good(EN, AR, "Resolution 2254 (2015) has 12 articles.", "للقرار 2254 (2015) ١٢ مادة.");
        good(EN, FA, "Run getName() with --verbose on app.log.", "getName() را با --verbose روی app.log اجرا کنید.");
        bad(EN, AR, "There are 12 rooms and 15 doors.", "هناك ١٢ غرفة و15 باباً.", "DIGIT_SYSTEM");
        good(EN, AR, "The host 192.168.0.1 has 12 users.", "للمضيف 192.168.0.1 ١٢ مستخدماً.");
        bad(EN, AR, "The city is open.", "المدينة open/closed الآن.", "WRONG_SCRIPT");
    }
}
