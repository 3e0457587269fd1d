package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

@Tag("plain")
class ArabicSegmentationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "سقط الجسر. | لم يُصب أحد.",
                "من بناه؟ | ومن دفع ثمنه؟! | لا أحد!",
                "الفريق صغير: ممرضان؛ وسائق واحد. | هذا يكفي، كما قالوا.",
                "ارتفعت الأسعار 3.5% إلى 4.25 دولار. | وبقي الخبز.",
                "صدر القرار في ٣٠.٠٦.٢٠١٨. | ونُشر بعد ٢.٥ ساعة.",
                "انتهى الأمر.|ثم عاد الناس. | وعدنا."
            })
    void endsSentences(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى د. فارس ود. أمينة وأ.د. هارت. | وغاب م. عمر.",
                "كتب جون ف. ريد إلى J. R. Hart. | ولم يصل الرد.",
                "باعت شركة Acme Ltd. مصنعها. | وسكت Dr. Reed.",
                "نشر موقع Yahoo! الخبر. | ثم حذفه."
            })
    void keepsTitlesAndNamesWhole(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انظر ص. 40 من ج. 3. | وانظر ص.ب. 12.",
                "نقلت وكالة د.ب.أ. الألمانية الخبر. | ونفته أ.ف.ب. ورويترز.",
                "باعوا الخبز والملح إلخ. | ولم يبق شيء.",
                "نُشر الجدول في الملحق ب. | ولم يقرأه أحد.",
                "أكدت أ.ف.ب. ذلك. | ونفته الـC.I.A. في بيان."
            })
    void keepsAbbreviationsWhole(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في عام 492 هـ. سقطت المدينة.",
                "بُني الجسر سنة 568 هـ. على يد أمير. | وبقي.",
                "تعود الرسالة إلى سنة 1342 هـ. | وقد أخفاها الوالي.",
                "القلعة التي بنيت سنة 568 هـ. كانت كبيرة. | ثم انهارت.",
                "غادر القطار في الساعة 6:15 ص. | وعند الثامنة خلت المحطة.",
                "ولد الشاعر سنة 310 هـ. وتوفي سنة 370 هـ. في حلب. | وبكاه الناس.",
                "حكم بين 915 م. و965 م. | ثم قتل."
            })
    void endsSentencesAfterErasAndTimesOnlyWhereANewOneBegins(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كتب: «نحن متعبون. | نريد أن ننام.» | ثم نام.",
                "صاح الحارس: «قفوا!» | ثم أطلق النار على كل من كان في الساحة.",
                "سألت: «من هناك؟» | فأجاب عمر: «صديق.»",
                "«انتظرنا طويلاً…» | هذه آخر كلماته."
            })
    void cutsQuotationsOfSeveralSentences(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«من هناك؟» سأل الحارس. | لم يجب أحد.",
                "«إلى أين؟» سؤال بلا جواب. | ثم صمتوا.",
                "سمعنا هتاف «الخبز!» من بعيد. | ثم هتفنا معهم.",
                "سأل الحارس: «من هناك؟» قبل أن يطلق النار. | ثم هرب.",
                "روى الشاهد: «صرخ الحارس “قفوا!” ثم هرب.» | وصدقوه.",
                "أين أخي؟ سألت الفتاة وهي تبكي. | لم نجب.",
                "«هل تسمع؟» سألته أمه. | «أسمع.» | ثم صمت."
            })
    void goesOnAfterAQuotation(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انتظرنا... ولم يأت أحد. | ثم نمنا.",
                "قال المختار (وهو غاضب!) إنه سيوقع. | (لم يقرأ أحد النص.) | ثم وقع.",
                "صلوا على النبي (ص) ثم دعوا. | وناموا."
            })
    void keepsEllipsesAndBracketsWhole(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نص الميثاق قصير. | المادة ٣. لكل فرد حق. | المادة ٤. لا أحد فوق القانون.",
                "نطلب أمرين. | 1. طريق مفتوح. | 2. ليلة آمنة.",
                "نطلب: أ. طريقاً مفتوحاً. | ب. ليلة آمنة."
            })
    void keepsListNumbersWithTheirText(String sentences) {
        assertSplit(sentences, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "المسعودي، مروج الذهب، دمشق: دار الأمل، د.ت. | البلاذري، فتوح البلدان، عمان، د.ط.، 1970.",
                "بلغ الثمن 7 د.ت. في صفاقس. | ثم ارتفع."
            })
    void knowsABookWithoutDate(String sentences) {
        assertSplit(sentences, Language.AR);
    }
}
