package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

@Tag("plain")
class PersianSegmentationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "پل فرو ریخت. | کسی آسیب ندید.",
                "چه کسی آن را ساخت؟ | چه کسی پولش را داد؟! | هیچ‌کس!",
                "گروه کوچک بود: دو پرستار؛ یک راننده. | همین بس بود.",
                "قیمت‌ها ۳٫۵ درصد بالا رفت. | نان ماند.",
                "تمام شد.|سپس مردم رفتند. | ما ماندیم."
            })
    void endsSentences(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "د. فارس و م. ر. امینی آمدند. | دکتر هارت نیامد.",
                "شرکت Acme Ltd. کارخانه را فروخت. | Dr. Reed خاموش ماند.",
                "م. الف. به‌آذین نوشت. | ا. بامداد خواند."
            })
    void keepsTitlesAndNamesWhole(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"نگاه کنید به ص. ۴۰ و ج. ۳. | ر.ک. فصل دوم.", "نامه به ص.پ. ۱۲ برسد. | همین."})
    void keepsAbbreviationsWhole(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "پل در سال ۵۶۸ ه.ق. ساخته شد. | سپس فرو ریخت.",
                "این نامه مربوط است به سال ۱۳۴۲ ه.ش. | والی آن را پنهان کرد.",
                "او در ۱۲۵۶ ه.ش. زاده شد و در ۱۳۴۶ ه.ش. در تبریز درگذشت. | مزارش آنجاست.",
                "دژی است که در سال ۵۶۸ ه. ق. به دست امیر ساخته شد. | هنوز هست.",
                "قطار ساعت ۷ ب.ظ. راه افتاد. | ایستگاه خالی شد."
            })
    void endsSentencesAfterErasAndTimesOnlyWhereTheVerbHasCome(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نوشت: «خسته‌ایم. | می‌خواهیم بخوابیم.» | سپس خوابید.",
                "نگهبان فریاد زد: «ایست!» | همه ایستادند.",
                "«خیلی منتظر ماندیم…» | این آخرین سخن او بود."
            })
    void cutsQuotationsOfSeveralSentences(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«کیست؟» نگهبان پرسید. | پاسخی نیامد.",
                "«ایست!» سرباز فریاد زد. | کسی نایستاد.",
                "«ایست!» سرباز فریاد می‌کشید. | کسی نایستاد.",
                "«چه وقت؟» مادرش تکرار می‌کرد. | گریستیم.",
                "«ایست!» | پلیس شلیک کرد.",
                "«تا کجا؟» پرسشی بی‌پاسخ است. | همه خاموش شدند.",
                "فریاد «نان!» از دور شنیده می‌شد. | ما هم فریاد زدیم.",
                "پرسید: «کیست؟» و در را بست. | شب بود.",
                "«می‌شنوی؟» از او پرسیدم. | «بله.» | خاموش شد.",
                "«راه بسته است.» | کدخدا این را گفت. | باور کردیم."
            })
    void goesOnAfterAQuotation(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ماندیم... و کسی نیامد. | خوابیدیم.",
                "کدخدا (با خشم!) امضا کرد. | (کسی متن را نخواند.) | قانون شد.",
                "از پیامبر (ص) یاد کردند. | سپس رفتند."
            })
    void keepsEllipsesAndBracketsWhole(String sentences) {
        assertSplit(sentences, Language.FA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "میثاق کوتاه است. | ماده ۳. همه برابرند. | اصل ۴. هیچ‌کس بالاتر از قانون نیست.",
                "دو چیز می‌خواهیم. | ۱. راه باز. | ۲. شب امن.",
                "الف. راه باز. | ب. شب امن."
            })
    void keepsListNumbersWithTheirText(String sentences) {
        assertSplit(sentences, Language.FA);
    }
}
