package org.dragoman.check;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.findings;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class NumMismatchTest {
    /** What one edition numbers, another may leave to the layout: worth a look, but nothing that stops a release. */
    @Test
    void warnsOfTheNumberOfAnItemThatOneTextHasAlone() {
        assertThat(severities("3. The doors are closed.", "أُغلقت الأبواب.")).containsExactly(Severity.WARNING);
        assertThat(severities("The doors are closed.", "(٣) أُغلقت الأبواب.")).containsExactly(Severity.WARNING);
        assertThat(severities("3. The doors are closed.", "٤. أُغلقت الأبواب.")).containsExactly(Severity.ERROR);
        assertThat(severities("3 doors are closed.", "أُغلقت الأبواب.")).containsExactly(Severity.ERROR);
        assertThat(severities("3. All 12 doors are closed.", "أُغلقت الأبواب."))
                .containsExactly(Severity.ERROR, Severity.ERROR);
        assertThat(severities("3. The doors are closed.", "3- أُغلقت الأبواب.")).isEmpty();
    }

    private static List<Severity> severities(String source, String target) {
        return findings(EN, AR, source, target).stream().map(Finding::severity).toList();
    }

    @Test
    void sameValueInAnotherNotation() {
        good(EN, FR, "The budget is 1,250,000.75 euros.", "Le budget est de 1\u00A0250\u00A0000,75 euros.");
        good(EN, FR, "Some 12,500 people marched.", "Quelque 12 500 personnes ont défilé.");
        good(EN, FR, "Some 12,500 people marched.", "Quelque 12.500 personnes ont défilé.");
        good(EN, FA, "The rate is 4.25 per cent.", "نرخ ۴/۲۵ درصد است.");
        good(EN, FA, "Turnout was 61.5%.", "مشارکت ۶۱٫۵٪ بود.");
        good(FR, AR, "Le taux est de 3,5\u00A0%.", "النسبة ٣٫٥ في المئة.");
        good(AR, EN, "بلغ العدد ١٢٬٥٠٠.", "The number reached 12,500.");
        good(FA, FR, "۲۵۰۰ نفر آمدند.", "2 500 personnes sont venues.");
        good(EN, FR, "It cost 2.5 million dollars.", "Cela a coûté 2 500 000 dollars.");
        good(EN, AR, "It cost 3 billion dollars.", "بلغت الكلفة 3 مليارات دولار.");
        good(EN, FR, "The 1st and the 22nd meeting.", "La 1re et la 22e réunion.");
        good(EN, FR, "The 20th century was long.", "Le XXe siècle fut long.");
        good(EN, FA, "The 20th century was long.", "قرن بیستم طولانی بود.");
        good(EN, AR, "The 20th century was long.", "كان القرن العشرون طويلاً.");
        good(EN, FR, "It took 12 days.", "Il a fallu douze jours.");
        good(EN, FA, "It took 3 days.", "سه روز طول کشید.");
        good(FA, EN, "۱۵ نفر ماندند.", "Fifteen people stayed.");
        good(EN, AR, "It lasted 2 months.", "استمر ذلك شهرين.");
        good(EN, AR, "We saw 15 buses.", "رأينا خمس عشرة حافلة.");
        good(EN, FR, "Article 7, paragraph 3, applies.", "L’article 7, paragraphe 3, s’applique.");
        good(EN, FR, "Between 2009–2011 it grew.", "Entre 2009 et 2011, il a grandi.");
        good(EN, AR, "The G20 met; the F-16 flew.", "اجتمعت مجموعة العشرين وحلّقت طائرة F-16.");
        good(EN, FR, "See {count} files in <g id=\"12\">here</g>.", "Voir {count} fichiers <g id=\"12\">ici</g>.");
        good(EN, FR, "The call came at 5:40.", "L’appel est venu à 5 h 40.");
        good(EN, FR, "It starts at 5 p.m. today.", "Cela commence à 17 heures aujourd’hui.");
        good(EN, FR, "It starts at 17:00 today.", "Cela commence à 17 heures aujourd’hui.");
        good(FR, EN, "La séance ouvre à 20 h 30 demain.", "The sitting opens at 8:30 p.m. tomorrow.");
        good(EN, AR, "It begins at 9:15 a.m. on Monday.", "يبدأ عند الساعة ٩:١٥ صباحاً يوم الاثنين.");
        good(EN, FR, "The price fell by 1/3 and 2/3.", "Le prix a baissé de 1/3 et de 2/3.");
        good(EN, FR, "About 1,500 of 3,000 left.", "Environ 1\u202F500 sur 3\u202F000 sont partis.");
        good(EN, AR, "Version 2.1.3 is out.", "صدر الإصدار 2.1.3.");
    }

    @Test
    void largeNumbersAndHalvesInWords() {
        good(EN, FA, "Some 1.4 million people voted.", "حدود یک میلیون و چهارصد هزار نفر رأی دادند.");
        good(
                EN,
                FR,
                "The dam cost 2.3 billion dinars.",
                "Le barrage a coûté deux milliards trois cents millions de dinars.");
        good(EN, AR, "The dam holds 1,000,000 litres.", "سعة السد مليون لتر.");
        good(EN, FA, "Wages fell by 4.5 per cent.", "دستمزدها چهار و نیم درصد کم شد.");
        good(EN, AR, "Wages fell by 4.5 per cent.", "انخفضت الأجور أربعة ونصف في المئة.");
        good(FR, EN, "Il a attendu 3,5 ans.", "He waited three and a half years.");
        good(EN, AR, "Half of the 12 mayors resigned.", "استقال نصف رؤساء البلدية الاثني عشر.");
        good(FR, AR, "Les années 1970 furent dures.", "كانت سبعينيات القرن الماضي قاسية.");
        bad(EN, FA, "Some 1.4 million people voted.", "حدود یک میلیون و پانصد هزار نفر رأی دادند.", "NUM_MISMATCH");
        bad(EN, FA, "Wages fell by 4.5 per cent.", "دستمزدها پنج و نیم درصد کم شد.", "NUM_MISMATCH");
        bad(FR, AR, "Les années 1970 furent dures.", "كانت ستينيات القرن الماضي قاسية.", "NUM_MISMATCH");
    }

    @Test
    void takesNoNumberFromWhatIsNone() {
        bad(AR, EN, "بدءاً من الأول من كانون الثاني.", "From the 2nd of January.", "NUM_MISMATCH");
        good(AR, EN, "بدءاً من الأول من كانون الثاني.", "From the 1st of January.");
        bad(FR, EN, "Un couple a trois chats et 3 chiens.", "A couple has four cats and 5 dogs.", "NUM_MISMATCH");
        bad(FR, EN, "Un couple a 3 chiens.", "A couple has a few dogs.", "NUM_MISMATCH");
        good(EN, FA, "Article 18", "مادهٔ هیجدهم");
        good(EN, FA, "Article 18", "مادهٔ هژدهم");
        good(AR, EN, "أقل من درجتين مئويتين.", "Under 2 °C.");
    }

    @Test
    void scalesAndCenturies() {
        good(EN, AR, "He was fined 1m dinars.", "غُرّم مليون دينار.");
        bad(EN, AR, "He was fined 3m dinars.", "غُرّم 3 مليارات دينار.", "NUM_MISMATCH");
        good(EN, FR, "The wall is 3m high.", "Le mur a 3 m de haut.");
        good(AR, FR, "في القرن الثالث عشر.", "Au XIIIe\u00A0siècle.");
        bad(AR, FR, "في القرن الثالث عشر.", "Au XIVe\u00A0siècle.", "NUM_MISMATCH");
        good(EN, FA, "In the 1980s.", "در دههٔ ۶۰.");
        bad(EN, FA, "In the 1980s.", "در دههٔ ۵۰.", "NUM_MISMATCH");
        good(EN, AR, "He owns 1/3 of it.", "يملك ثلثه.");
        good(EN, FR, "He is in his 60s.", "Il a la soixantaine.");
        good(EN, FR, "A $10,000 fine.", "Une amende de dix mille dollars.");
        bad(EN, FR, "A $1,000 fine.", "Une amende de dix mille dollars.", "NUM_MISMATCH");
        good(EN, FA, "A 2-metre wall.", "دیواری دومتری.");
    }

    @Test
    void monthsOfOtherCalendarsAndOfNoDay() {
        bad(EN, AR, "In June 2014 and July 2015.", "في تموز 2014 وحزيران 2015.", "NUM_MISMATCH");
        good(EN, AR, "In June 2014 and July 2015.", "في حزيران 2014 وتموز 2015.");
        bad(EN, AR, "On 5 Dhu al-Hijja 1435 he died.", "توفي في 5 ذي القعدة 1435.", "NUM_MISMATCH");
        good(EN, AR, "On 5 Dhu al-Hijja 1435 he died.", "توفي في 5 ذي الحجة 1435.");
        good(EN, FA, "On 21 March 2014.", "در ۱ خاکه‌لیوه ۱۳۹۳.");
        bad(EN, FA, "On 21 March 2014.", "در ۱ گولان ۱۳۹۳.", "NUM_MISMATCH");
        good(EN, FR, "The 9/11 attacks.", "Les attentats du 11\u00A0septembre.");
        bad(EN, FR, "The 9/11 attacks.", "Les attentats du 9\u00A0novembre.", "NUM_MISMATCH");
    }

    @Test
    void partsOfAWholeInWords() {
        good(EN, FR, "Some 1/4 of the wells are dry.", "Un quart des puits sont à sec.");
        good(EN, FR, "Some 25% of the wells are dry.", "Un quart des puits sont à sec.");
        good(EN, AR, "Some 3/4 of the wells are dry.", "ثلاثة أرباع الآبار جافة.");
        good(EN, FA, "Some 3/4 of the wells are dry.", "سه‌چهارم چاه‌ها خشک است.");
        good(FA, EN, "۲/۳ چاه‌ها خشک است.", "Two thirds of the wells are dry.");
        good(FR, AR, "La moisson a baissé de 2/3.", "انخفض المحصول ثلثي ما كان عليه.");
        good(FA, AR, "۵۰۰ هزار درخت کاشته شد.", "غُرست نصف مليون شجرة.");
        good(EN, FR, "They planted 1.5 million trees.", "On a planté un million et demi d’arbres.");
        good(EN, FR, "The dam took 6.5 years.", "Le barrage a pris six ans et demi.");
        good(EN, AR, "The dam took 6.5 years.", "استغرق السد ست سنوات ونصف السنة.");
        good(EN, AR, "The dam took 2.5 years.", "استغرق السد عامين ونصف العام.");
        good(AR, EN, "بعد 30 عاماً عادوا.", "They came back after three decades.");
        bad(EN, FR, "Some 3/4 of the wells are dry.", "Deux tiers des puits sont à sec.", "NUM_MISMATCH");
        bad(EN, FR, "The dam took 6.5 years.", "Le barrage a pris cinq ans et demi.", "NUM_MISMATCH");
        bad(AR, EN, "بعد 30 عاماً عادوا.", "They came back after four decades.", "NUM_MISMATCH");
    }

    @Test
    void numbersInsidePersianWords() {
        good(EN, FA, "The 4-day fair ended.", "نمایشگاه چهارروزه پایان یافت.");
        good(EN, FA, "The 4-day fair ended.", "نمایشگاه چهار‌روزه پایان یافت.");
        good(EN, FA, "A 17-year-old girl won.", "دختری هفده‌ساله برنده شد.");
        good(EN, FA, "A 3,000-year-old tree fell.", "درختی سه‌هزارساله افتاد.");
        good(EN, FA, "There were 268 guests.", "دویست‌وشصت‌وهشت مهمان بودند.");
        good(EN, FA, "It was the 43rd fair.", "این چهل‌وسومین نمایشگاه بود.");
        bad(EN, FA, "A 17-year-old girl won.", "دختری هجده‌ساله برنده شد.", "NUM_MISMATCH");
        bad(EN, FA, "There were 268 guests.", "دویست‌وشصت‌وهفت مهمان بودند.", "NUM_MISMATCH");
    }

    @Test
    void timesOfDay() {
        good(EN, FR, "At 3:20 p.m., 3 boats left.", "À 15 h 20, trois bateaux partirent.");
        good(FR, EN, "À 15 h 20, 3 bateaux partirent.", "At 3:20 p.m., three boats left.");
        good(EN, FA, "The gates close at 9.45 p.m. today.", "درها امروز ساعت ۲۱:۴۵ بسته می‌شود.");
        good(EN, FR, "It was 3:30 p.m. already.", "Il était déjà trois heures et demie de l’après-midi.");
        good(EN, AR, "It was 3:30 p.m. already.", "كانت الساعة قد بلغت الثالثة والنصف بعد الظهر.");
        good(EN, FA, "It was 3:15 p.m. already.", "ساعت سه و ربع بعدازظهر بود.");
        good(EN, FR, "It was 3:30 p.m. already.", "Il était déjà quinze heures trente.");
        good(
                EN,
                FR,
                "It was twenty to 6; 2 trains came.",
                "Il était six heures moins vingt\u00A0; deux trains arrivèrent.");
        bad(EN, FR, "At 3:20 p.m., 3 boats left.", "À 16 h 20, trois bateaux partirent.", "NUM_MISMATCH");
        bad(EN, FR, "It was 3:30 p.m. already.", "Il était déjà quatre heures et demie.", "NUM_MISMATCH");
    }

    @Test
    void anotherValue() {
        bad(EN, FR, "Some 48 houses burned.", "Quelque 84 maisons ont brûlé.", "NUM_MISMATCH");
        bad(EN, FA, "Some 48 houses burned.", "حدود ۴۹ خانه سوخت.", "NUM_MISMATCH");
        bad(EN, FR, "Some 48 houses burned.", "Des maisons ont brûlé.", "NUM_MISMATCH");
        bad(EN, AR, "Homes went up in flames.", "احترق ٤٨ منزلاً.", "NUM_MISMATCH");
        bad(EN, FR, "It cost 2.5 million dollars.", "Cela a coûté 2,5 milliards de dollars.", "NUM_MISMATCH");
        bad(EN, FR, "Some 1,250 houses burned.", "Quelque 12,50 maisons ont brûlé.", "NUM_MISMATCH");
        bad(EN, AR, "Some 1,000 houses burned.", "احترق نحو ١٠٠٠٠ منزل.", "NUM_MISMATCH");
        bad(EN, AR, "Some 1,000 houses burned.", "احترق نحو ١٫٠٠٠ منزل.", "NUM_MISMATCH");
        bad(EN, FR, "From 2003 to 2009 it rose.", "De 2003 à 2019, il a monté.", "NUM_MISMATCH");
        bad(EN, FR, "It took 12 days.", "Il a fallu treize jours.", "NUM_MISMATCH");
        bad(EN, FR, "It starts at 5 p.m. today.", "Cela commence à 18 heures aujourd’hui.", "NUM_MISMATCH");
        bad(EN, FR, "The call came at 5:40.", "L’appel est venu à 5 h 45.", "NUM_MISMATCH");
        bad(EN, FR, "Resolution 1483 (2003) applies.", "La résolution 1483 (2013) s’applique.", "NUM_MISMATCH");
        bad(FR, EN, "Le taux est de 3,5 points.", "The rate is 35 points.", "NUM_MISMATCH");
    }

    @Test
    void dates() {
        good(EN, FR, "He came on 5 May 2009.", "Il est venu le 5 mai 2009.");
        good(EN, FR, "He came on May 1, 2009.", "Il est venu le 1er mai 2009.");
        good(EN, FR, "He came on 05/05/2009.", "Il est venu le 5 mai 2009.");
        good(EN, AR, "He came on 12 July 2009.", "جاء في ١٢ تموز/يوليو ٢٠٠٩.");
        good(EN, AR, "He came on 12 December 2009.", "جاء في ١٢ كانون الأول ٢٠٠٩.");
        good(EN, FA, "He came on 12 July 2009.", "او در ۱۲ ژوئیهٔ ۲۰۰۹ آمد.");
        good(EN, FA, "He came on 21 March 2009.", "او در ۱ فروردین ۱۳۸۸ آمد.");
        good(EN, FA, "He came on 12 July 2009.", "او در ۲۱ تیر ۱۳۸۸ آمد.");
        good(EN, FA, "He came on 12 July 2009.", "او در ۲۱ تیر ۱۳۸۸ (۱۲ ژوئیه ۲۰۰۹) آمد.");
        good(EN, FA, "He came on 12 July.", "او در ۲۱ تیر آمد.");
        good(EN, FA, "He came in July 2009.", "او در تیر ۱۳۸۸ آمد.");
        good(EN, FA, "He came in 2009.", "او در سال ۱۳۸۸ آمد.");
        good(FA, EN, "او در ۲۱ تیر ۱۳۸۸ آمد.", "He came on 12 July 2009.");
        good(FA, EN, "او در ۱۳۸۸/۰۴/۲۱ آمد.", "He came on 12 July 2009.");
        good(FA, FR, "او در ۲۲ بهمن ۱۳۵۷ آمد.", "Il est venu le 11 février 1979.");
        good(FA, AR, "او در ۲۲ بهمن ۱۳۵۷ آمد.", "جاء في ١١ شباط ١٩٧٩.");
        good(EN, FA, "It ran from 12-14 July 2009.", "از ۲۱ تا ۲۳ تیر ۱۳۸۸ ادامه داشت.");
        good(EN, FA, "He came on 12 July 2009.", "او در بیست و یکم تیر ۱۳۸۸ آمد.");
        good(AR, EN, "وقع ذلك في ١ رمضان ١٤٣٥.", "It happened on 29 June 2014.");
        good(FR, FA, "Il est venu le 30 juin 2014.", "او در ۹ تیر ۱۳۹۳ آمد.");
        bad(EN, FR, "He came on 5 May 2009.", "Il est venu le 5 mars 2009.", "NUM_MISMATCH");
        bad(EN, FA, "He came on 12 July 2009.", "او در ۲۲ تیر ۱۳۸۸ آمد.", "NUM_MISMATCH");
        bad(EN, FA, "He came on 12 July 2009.", "او در ۲۱ تیر ۱۳۸۹ آمد.", "NUM_MISMATCH");
        bad(EN, FA, "He came on 12 July 2009.", "او در ۲۱ خرداد ۱۳۸۸ آمد.", "NUM_MISMATCH");
        bad(FA, EN, "او در ۲۱ تیر ۱۳۸۸ آمد.", "He came on 13 July 2009.", "NUM_MISMATCH");
        bad(EN, FA, "He came in 2009.", "او در سال ۱۳۸۵ آمد.", "NUM_MISMATCH");
    }

    @Test
    void wordsAndDecades() {
        good(
                EN,
                FR,
                "In the 1970s, 2,500 people came.",
                "Dans les années 70, deux mille cinq cents personnes sont venues.");
        good(EN, AR, "It began in the 1970s.", "بدأ ذلك في السبعينيات.");
        good(EN, AR, "Five boats and 5 lorries left.", "غادرت خمسة قوارب وخمس شاحنات.");
        good(EN, AR, "They came with 10 boxes.", "جاؤوا بعشر علب.");
        good(EN, AR, "Some 400 came.", "جاء نحو أربعمائة شخص.");
        good(EN, FA, "Some 64 came.", "حدود شصت‌وچهار نفر آمدند.");
        bad(EN, FR, "It began in the 1970s.", "Cela a commencé dans les années 80.", "NUM_MISMATCH");
    }
}
