package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Hours, decades and dates, told in the ways of four languages and three calendars. */
@Tag("plain")
class ClockAndCalendarTest {
    @Test
    void tellsTheHalvesOfTheDayApart() {
        good(FR, EN, "La séance ouvre à 17h30.", "The session opens at 5:30 p.m.");
        bad(FR, EN, "La séance ouvre à 17h30.", "The session opens at 5:30 a.m.", "NUM_MISMATCH");
        good(FR, EN, "La séance ouvre à 17 h.", "The session opens at 5 p.m.");
        bad(FR, EN, "La séance ouvre à 17 h.", "The session opens at 5 a.m.", "NUM_MISMATCH");
        good(FR, EN, "Il est mort à 23 h 45.", "He died at 23.45.");
        good(FR, EN, "Il est mort à 23 h 45.", "He died at 11:45 p.m.");
        good(FR, EN, "Il est parti à minuit.", "He left at 12 a.m.");
        good(FR, EN, "Il est parti à midi.", "He left at noon.");
        bad(AR, EN, "اجتمعوا الساعة 5 صباحاً.", "They met at 5 p.m.", "NUM_MISMATCH");
        good(AR, EN, "اجتمعوا الساعة 5 صباحاً.", "They met at 5 a.m.");
        good(AR, EN, "اجتمعوا عند الخامسة فجراً.", "They met at 5 a.m.");
        bad(AR, EN, "اجتمعوا عند الخامسة فجراً.", "They met at 5 p.m.", "NUM_MISMATCH");
        good(AR, EN, "اجتمعوا عند الخامسة والنصف مساءً.", "They met at 5:30 p.m.");
        good(AR, EN, "اجتمعوا الساعة 17:00.", "They met at 5 p.m.");
        good(FA, EN, "ساعت ۵ عصر گرد آمدند.", "They met at 5 p.m.");
        bad(FA, EN, "ساعت ۵ بامداد گرد آمدند.", "They met at 5 p.m.", "NUM_MISMATCH");
        good(FA, EN, "ساعت ۹ ق.ظ. گرد آمدند.", "They met at 9 a.m.");
        bad(FA, EN, "ساعت ۹ ب.ظ. گرد آمدند.", "They met at 9 a.m.", "NUM_MISMATCH");
        good(EN, FR, "The session opens at 5:30 p.m.", "La séance ouvre à 17h30.");
        good(EN, FR, "The session opens at 5:30 p.m.", "La séance ouvre à 17 h 30.");
        bad(EN, FR, "The session opens at 5:30 p.m.", "La séance ouvre à 5 h 30 du matin.", "NUM_MISMATCH");
        good(EN, FR, "The session opens at 5 p.m.", "La séance ouvre à 17\u00A0heures.");
        good(EN, FR, "The session opens at 5 p.m.", "La séance ouvre à cinq heures du soir.");
        bad(EN, FR, "The session opens at 5 p.m.", "La séance ouvre à cinq heures du matin.", "NUM_MISMATCH");
        good(EN, FR, "It closes at midnight.", "Elle ferme à minuit.");
        good(EN, FR, "It closes at 12 p.m.", "Elle ferme à midi.");
        good(EN, FR, "It opened at 11:45 p.m.", "Elle ouvrit à 23 h 45.");
        good(EN, FR, "It opened at 11.45 p.m.", "Elle ouvrit à 23h45.");
        bad(EN, FR, "It opened at 11:45 p.m.", "Elle ouvrit à 22 h 45.", "NUM_MISMATCH");
        good(AR, FR, "اجتمعوا الساعة 5 مساءً.", "Ils se réunirent à 17 h.");
        bad(AR, FR, "اجتمعوا الساعة 5 صباحاً.", "Ils se réunirent à 17 h.", "NUM_MISMATCH");
        good(FA, FR, "ساعت ۵ عصر گرد آمدند.", "Ils se réunirent à 17 heures.");
        bad(EN, AR, "They met at 5 p.m.", "اجتمعوا في الساعة 5 صباحاً.", "NUM_MISMATCH");
        good(EN, AR, "They met at 5 p.m.", "اجتمعوا في الساعة 5 مساءً.");
        good(EN, AR, "They met at 5 p.m.", "اجتمعوا في الساعة الخامسة مساءً.");
        bad(EN, AR, "They met at 5 p.m.", "اجتمعوا في الساعة الخامسة صباحاً.", "NUM_MISMATCH");
        good(EN, AR, "They met at 5 p.m.", "اجتمعوا في الساعة 17:00.");
        bad(EN, AR, "They met at 5 a.m.", "اجتمعوا في الساعة 17:00.", "NUM_MISMATCH");
        good(EN, AR, "They met at 11:45 p.m.", "اجتمعوا في الساعة 23:45.");
        good(EN, AR, "They met at 11:45 p.m.", "اجتمعوا في الساعة 11:45 ليلاً.");
        bad(EN, AR, "They met at 11:45 p.m.", "اجتمعوا في الساعة 11:45 صباحاً.", "NUM_MISMATCH");
        good(EN, AR, "At 3 a.m. the raid began.", "بدأت المداهمة عند الثالثة فجراً.");
        bad(EN, AR, "At 3 a.m. the raid began.", "بدأت المداهمة عند الثالثة بعد الظهر.", "NUM_MISMATCH");
        good(EN, AR, "At noon they left.", "غادروا ظهراً.");
        good(EN, AR, "It opens at 12 p.m.", "يفتح الساعة 12 ظهراً.");
        good(EN, AR, "It closes at 12 a.m.", "يغلق الساعة 12 منتصف الليل.");
        good(FR, AR, "La séance ouvre à 17h30.", "تُفتتح الجلسة الساعة 17:30.");
        good(FR, AR, "La séance ouvre à 17 h 30.", "تُفتتح الجلسة الساعة 5:30 مساءً.");
        bad(FR, AR, "La séance ouvre à 17h30.", "تُفتتح الجلسة الساعة 5:30 صباحاً.", "NUM_MISMATCH");
        good(FR, AR, "Il est mort à 23 h 45.", "توفي الساعة 23.45.");
        bad(EN, FA, "They met at 5 p.m.", "ساعت ۵ بامداد گرد آمدند.", "NUM_MISMATCH");
        good(EN, FA, "They met at 5 p.m.", "ساعت ۵ بعدازظهر گرد آمدند.");
        good(EN, FA, "They met at 5 p.m.", "ساعت ۵ عصر گرد آمدند.");
        good(EN, FA, "They met at 5 p.m.", "ساعت پنج عصر گرد آمدند.");
        bad(EN, FA, "They met at 5 p.m.", "ساعت پنج صبح گرد آمدند.", "NUM_MISMATCH");
        good(EN, FA, "They met at 5 p.m.", "ساعت ۱۷ گرد آمدند.");
        good(EN, FA, "They met at 9 a.m.", "ساعت ۹ ق.ظ. گرد آمدند.");
        bad(EN, FA, "They met at 9 a.m.", "ساعت ۹ ب.ظ. گرد آمدند.", "NUM_MISMATCH");
        good(EN, FA, "They met at 9 p.m.", "ساعت ۹ شب گرد آمدند.");
        good(EN, FA, "They met at 9 p.m.", "ساعت ۲۱ گرد آمدند.");
        bad(EN, FA, "They met at 9 a.m.", "ساعت ۲۱ گرد آمدند.", "NUM_MISMATCH");
        good(EN, FA, "They met at 11:45 p.m.", "ساعت ۲۳:۴۵ گرد آمدند.");
        good(FR, FA, "La séance ouvre à 17h30.", "نشست ساعت ۱۷:۳۰ آغاز می‌شود.");
        good(FR, FA, "La séance ouvre à 17 h 30.", "نشست ساعت ۵:۳۰ بعد از ظهر آغاز می‌شود.");
        bad(FR, FA, "La séance ouvre à 17 h 30.", "نشست ساعت ۵:۳۰ صبح آغاز می‌شود.", "NUM_MISMATCH");
        good(AR, FA, "اجتمعوا الساعة 5 مساءً.", "ساعت ۵ عصر گرد آمدند.");
        bad(AR, FA, "اجتمعوا الساعة 5 مساءً.", "ساعت ۵ صبح گرد آمدند.", "NUM_MISMATCH");
    }

    @Test
    void placesDecadesInTheirCentury() {
        good(AR, EN, "كان ذلك في التسعينيات.", "It was in the 1990s.");
        bad(AR, EN, "كان ذلك في التسعينيات.", "It was in the 1890s.", "NUM_MISMATCH");
        good(AR, EN, "كان ذلك في التسعينيات.", "It was in the nineties.");
        good(AR, EN, "كان ذلك في تسعينيات القرن التاسع عشر.", "It was in the 1890s.");
        good(FA, EN, "در دههٔ ۱۳۶۰ بسیاری رفتند.", "In the 1980s many left.");
        good(EN, FR, "In the 1990s many left.", "Dans les années 1990, beaucoup sont partis.");
        good(EN, FR, "In the 1990s many left.", "Dans les années 90, beaucoup sont partis.");
        good(EN, FR, "In the 1990s many left.", "Dans les années quatre-vingt-dix, beaucoup sont partis.");
        bad(EN, FR, "In the 1990s many left.", "Dans les années 80, beaucoup sont partis.", "NUM_MISMATCH");
        good(EN, AR, "The law dates from the 1990s.", "يعود القانون إلى التسعينيات.");
        bad(EN, AR, "The law dates from the 1890s.", "يعود القانون إلى التسعينيات.", "NUM_MISMATCH");
        good(EN, AR, "The law dates from the 1990s.", "يعود القانون إلى تسعينيات القرن العشرين.");
        good(EN, AR, "The law dates from the 1890s.", "يعود القانون إلى تسعينيات القرن التاسع عشر.");
        bad(EN, AR, "The law dates from the 1980s.", "يعود القانون إلى التسعينيات.", "NUM_MISMATCH");
        good(EN, FA, "In the 1990s many left.", "در دههٔ نود بسیاری رفتند.");
        good(EN, FA, "In the 1890s many left.", "در دههٔ ۱۸۹۰ بسیاری رفتند.");
        bad(EN, FA, "In the 1980s many left.", "در دههٔ ۱۹۹۰ بسیاری رفتند.", "NUM_MISMATCH");
    }

    @Test
    void readsTheMonthsOfEveryCountry() {
        good(FA, EN, "در ۵ سرطان ۱۳۹۳ پایان یافت.", "It ended on 26 June 2014.");
        bad(FA, EN, "در ۵ سرطان ۱۳۹۳ پایان یافت.", "It ended on 5 June 2014.", "NUM_MISMATCH");
        good(FA, EN, "در ۲۲ بهمن ۱۳۵۷ پیروز شد.", "It triumphed on 11 February 1979.");
        good(FA, EN, "در ۱۶ دلو ۱۳۹۲ آغاز شد.", "It began on 5 February 2014.");
        good(FA, EN, "در ماه حمل ۱۳۹۴ آغاز شد.", "It began in March 2015.");
        good(FA, FR, "در ۵ سرطان ۱۳۹۳ پایان یافت.", "Il prit fin le 26 juin 2014.");
        bad(FA, FR, "در ۵ سرطان ۱۳۹۳ پایان یافت.", "Il prit fin le 27 juin 2014.", "NUM_MISMATCH");
        good(EN, AR, "They were born on 12 Ramadan 1435.", "وُلدوا في 12 رمضان 1435.");
        good(EN, AR, "On 9 July 2014 it ended.", "انتهى في 11 رمضان 1435.");
        good(EN, AR, "On 5 August 2012 it ended.", "انتهى في 5 غشت 2012.");
        good(EN, AR, "On 5 July 2012 it ended.", "انتهى في 5 جويلية 2012.");
        bad(EN, AR, "On 5 July 2012 it ended.", "انتهى في 5 جوان 2012.", "NUM_MISMATCH");
        good(EN, FA, "On 26 June 2014 it ended.", "در ۵ سرطان ۱۳۹۳ پایان یافت.");
        good(EN, FA, "On 27 December 1979 it began.", "در ۶ جدی ۱۳۵۸ آغاز شد.");
        good(EN, FA, "On 27 April 1978 it began.", "در ۷ ثور ۱۳۵۷ آغاز شد.");
        bad(EN, FA, "On 27 April 1978 it began.", "در ۸ ثور ۱۳۵۷ آغاز شد.", "NUM_MISMATCH");
        good(EN, FA, "On 24 June 2014 it ended.", "در ۳ تیر ۱۳۹۳ پایان یافت.");
        bad(EN, FA, "On 24 June 2014 it ended.", "در ۴ تیر ۱۳۹۳ پایان یافت.", "NUM_MISMATCH");
    }

    @Test
    void readsTheDayInWords() {
        good(FA, EN, "در هفتم ثور ۱۳۵۷ آغاز شد.", "It began on 27 April 1978.");
        good(FA, FR, "در بیست و سوم تیر ۱۳۵۹ پایان یافت.", "Il prit fin le 14 juillet 1980.");
        bad(FA, FR, "در بیست و سوم تیر ۱۳۵۹ پایان یافت.", "Il prit fin le 15 juillet 1980.", "NUM_MISMATCH");
        good(FA, AR, "در اول فروردین ۱۳۹۳ آغاز شد.", "بدأ في 21 آذار 2014.");
        bad(FA, AR, "در اول فروردین ۱۳۹۳ آغاز شد.", "بدأ في 22 آذار 2014.", "NUM_MISMATCH");
        good(FR, AR, "Le onze novembre 1918 il prit fin.", "انتهى في الحادي عشر من تشرين الثاني 1918.");
        good(AR, EN, "انتهى في الأول من كانون الثاني 1956.", "It ended on 1 January 1956.");
        bad(AR, EN, "انتهى في الثالث من كانون الثاني 1956.", "It ended on 4 January 1956.", "NUM_MISMATCH");
    }

    @Test
    void readsAnHourWithAPointForWhatItIs() {
        good(EN, FA, "It opens at 3.20 p.m.", "ساعت ۳:۲۰ بعدازظهر باز می‌شود.");
        bad(EN, FA, "It opens at 3.20 p.m.", "ساعت ۳:۲۰ بامداد باز می‌شود.", "NUM_MISMATCH");
        bad(EN, FR, "It opens at 3.20 p.m.", "Ouverture à 3\u00A0h\u00A020 du matin.", "NUM_MISMATCH");
        bad(AR, EN, "تُفتح الساعة 3.20 صباحاً.", "It opens at 3.20 p.m.", "NUM_MISMATCH");
        good(FR, EN, "Départ à neuf heures moins le quart.", "Departure at 8.45.");
        good(AR, EN, "المغادرة الساعة التاسعة والنصف.", "Departure at 9.30.");
        good(EN, FR, "Departure at 9.30.", "Départ à neuf heures et demie.");
        bad(FR, EN, "Départ à neuf heures moins le quart.", "Departure at 9.45.", "NUM_MISMATCH");
        bad(EN, FR, "It rose by 9.30 per cent.", "Il a augmenté de neuf et demi pour cent.", "NUM_MISMATCH");
    }

    @Test
    void countsAsEachCountryDoes() {
        good(FR, EN, "Septante-trois voix contre nonante.", "Seventy-three votes to ninety.");
        good(FR, AR, "Huitante-cinq voix", "خمسة وثمانون صوتاً");
        bad(FR, EN, "Nonante-trois voix", "Seventy-three votes", "NUM_MISMATCH");
        good(FR, AR, "Le 1er novembre 1954 elle éclata.", "اندلعت في الفاتح من نوفمبر 1954.");
    }
}
