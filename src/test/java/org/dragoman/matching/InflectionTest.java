package org.dragoman.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.matching.Marked.forbidden;
import static org.dragoman.matching.Marked.preferred;

/**
 * An approved form, the texts in which it stands, and the texts in which it does not; then a forbidden form with the
 * same.
 */
@Tag("plain")
class InflectionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            القاهرة      | وبالقاهرة · فللقاهرة · ككالقاهرة؟ بل كالقاهرة · ٱلقاهرة · القـاهـرةُ · قاهرتهم · قاهرةِ المعز | القاهري · القاهرية · القاهرين · سالقاهرة · قاهر
            الجزائر      | للجزائر · وللجزائر · بالجزائر · جزائرُنا · جزائراً حرةً · لجزائر الغد                 | الجزائري · جزائريون · جزائرية · جزائريتين
            لبنان        | للبنان · وللبنان · بلبنان · لبناننا · «لبنان»                                  | البنان · اللبناني · لبنانيين · اللبنان
            إثيوبيا      | بإثيوبيا · لاثيوبيا · وأثيوبيا · إثيوبياهم                                     | إثيوبي · الإثيوبيا · إثيوبياً
            تونس         | وبتونس · تُونُسَ · (وتونس)                                            | التونس · تونسي · يونس · تونسية · ستونس
            طرابلس       | بطرابلس · وطرابلس/بيروت · طرابلسَ                                              | الطرابلسي · طرابلسية · طرابلسيون
            الدوحة       | بالدوحه · للدوحة · دوحتنا · في الدَّوحة                                           | الدوحي · مدوحة
            كوبا         | بكوبا · لكوبا · وكوبا                                                       | كوبي · كوباً · الكوبا
            الأمم الحرة   | للأمم الحرة · بالأمم الحرة · الامم  الحره · أمم حرة · الأمم<br/>الحرة · والأُمَمُ الحُرَّة   | الأمم، الحرة · الأمم الحر · الأمم حرة
            اللجنة العليا | للجنة العليا · باللجنة العليا · فاللجنة العليا · لجنتنا العليا · لجنة عليا          | اللجان العليا · الجنة العليا
            الخاطفون     | الخاطفين · للخاطفين · خاطفو الطائرة · بخاطفي الطائرة · والخاطفون               | الخاطف · الخاطفات · الخاطفة
            رابطة الكتاب  | رابطتا الكتاب · لرابطتي الكتاب · روابط؟ لا بل رابطات الكتاب · رابطةُ الكُتّاب       | رابطة كتاب · رابطتان · رابط الكتاب
            أبو رمانة    | لأبي رمانة · أبا رمانة · وأبو رمانة · ابو رمانه                                | أبو الرمانة · أب رمانة
            عبد الله     | لعبد الله · عبدُ اللهِ · عبد اللّه · وبعبد ﷲ                                       | عبد اللهم · عبد الإله
            الطائف       | بالطائف · طائفهم                                                          | الطائفي · الطائفة · طائفية
            قرار 12      | بقرار ١٢ · قرارُ ۱۲ · لقرار 12،                                              | قرار ١٢٠ · القرار 12
            مبنى البلدية  | بمبنى البلدية · مبني البلدية                                                 | مبان البلدية · مبنى بلدية
            """)
    void arabic(String form, String right, String wrong) {
        assertForms(Language.AR, form, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            شیراز        | شیرازِ · شیراز‌ها · شیراز‌های · شیرازم · شیرازت · شیراز‌ام · شیراز‌مان · شیراز را · شیراز‌را · شیرازند · شيراز | شیرازی · شیرازی‌ها · شیراز‌آباد · شیرازیان
            ترکیه        | ترکیه‌ی · ترکیه ی · ترکیۀ · ترکیهٔ · ترکیه‌ای · ترکیه‌ام · ترکیه‌اش · ترکیه‌ایم · ترکیه‌ست · ترکيه را | ترکیه‌ای‌ها · ترکی · ترک
            آسیا         | آسیای · آسیا‌ی · آسیاست · آسیایمان · آسیا را · اسیا                           | آسیایی · آسیایی‌ها · آسیاب
            توکیو        | توکیوی · توکیو‌ی · توکیو را                                                  | توکیویی
            کوبانی       | کوبانیِ · کوبانی‌ها · کوبانی را · كوباني                                      | کوبانی‌نشین
            صنعا         | صنعای · صنعا‌ست · صنعاست                                                   | صنعایی · صنعان
            بیت‌لحم       | بیت لحم · بیتلحم · بیت‌لحمِ · بیت‌لحم را                                      | بیت‌لحمی · بیت، لحم
            بهارستان     | بهار‌ستان · میدان بهارستان                                                  | بهارستانی · نوبهارستان · بهار
            سپیده‌دمان    | سپیده دمان · سپیدهدمان                                                    | سپیده
            کرمانج‌ها     | کرمانج ها · کرمانجها · کرمانج‌های · کرمانج‌هایی · کرمانج‌هاست · کرمانج‌ها را     | کرمانج · کرمانجی
            پیک‌نامه      | پیک‌نامه‌ها · پیک نامه‌ی · پیکنامهٔ · پیک‌نامه‌ای                                | نامه · پیک
            دریای سرخ    | دریایِ سرخ · دریا‌ی سرخ · دریای‌سرخ · دریای سرخ را                            | دریای سرخی · دریا
            کمیتهٔ صلح    | کمیته صلح · کمیته‌ی صلح · کمیتۀ صلح · کمیته ی صلح · کمیته‌های صلح              | کمیتهٔ صلحی · کمیت صلح
            بند ۱۲       | بند 12 · بندِ ١٢ · بندهای ۱۲                                                 | بند ۱۲۰ · بند ۲۱
            ساحل عاج     | ساحلِ عاج · ساحل‌عاج · ساحل عاجِ                                             | ساحل عاجی · ساحل
            برمه         | برمه‌ای نو · برمهٔ                                                          | برمه‌ای‌ها
            """)
    void persian(String form, String right, String wrong) {
        assertForms(Language.FA, form, right, wrong);
    }

    /** The ی of "a Sudan" and of "a Sudanese" are one; the words around it tell them apart. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            سودان | برای سودانی آزاد · ما سودانی بدون جنگ می‌خواهیم · به سوی سودانی نوین و شاد · خواهان سودانی یکپارچه | سودانی آزاد شد · زندانی سودانی آزاد شد · مردم سودانی آزاد · یک سودانی آزاد · به سودانی گفت · او سودانی است
            """)
    void persianIndefinite(String form, String right, String wrong) {
        assertForms(Language.FA, form, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            Égypte             | l’Égypte · d'Égypte · qu’Égypte · L’ÉGYPTE · lʼÉgypte · l‘Égypte · Égypte-Soudan · «\u00a0Égypte\u00a0» · E\u0301gypte | Égyptien · égyptienne · légypte · Égyptes
            Le Caire           | du Caire · au Caire · LE CAIRE · le Caire · « le Caire »     | Caire · des Caire · du, Caire
            Les Comores        | des Comores · aux Comores · les Comores                        | Comores · Comoriens
            La Mecque          | à La Mecque · de la Mecque · « La Mecque »                      | Mecque · du Mecque · l’a Mecque
            Côte d’Ivoire      | Côte d'Ivoire · la Côte d’ivoire · Côte d´Ivoire                | Côte Ivoire · Côte-d’Ivoire · côte d’Ivoiriens
            Union africaine    | l’Union africaine · UNION AFRICAINE · l’Union\u202fafricaine · d’<b>Union</b> africaine | Union-africaine · Unions africaines · Union
            cessez-le-feu      | Cessez-le-feu · cessez‑le‑feu · cessez–le–feu                    | cessez le feu · cessez-le
            Forces démocratiques | aux Forces démocratiques · forces DÉMOCRATIQUES              | Force démocratique · Forces, démocratiques
            Émirats            | aux Émirats · jusqu’aux Émirats                              | Émirati · émiratie
            O.T.A.N.           | l’O.T.A.N. · l’O.T.A.N                                       | l’O.T.A.N.E. · OTAN
            résolution 12      | Résolution 12 · la résolution 12,                                | résolution 120 · résolution 21
            """)
    void french(String form, String right, String wrong) {
        assertForms(Language.FR, form, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            Egypt            | Egypt's · Egypt’s · Egyptʼs · EGYPT’S · egypt · pro-Egypt · Egypt-based · Egypt–Sudan · (Egypt) · ‘Egypt’ · E<b>gyp</b>t | Egyptian · Egypts · Egypt2 · Egypt_total
            United Tribes    | United Tribes’ · the UNITED TRIBES · United\u00a0Tribes' · United Tribes’s              | United Tribe · United-Tribes · Tribes
            Ta'izz           | Ta’izz · Taʿizz · Taʾizz · Ta‘izz’s                                  | Taizz · Ta izz
            al-Hudaydah      | Al-Hudaydah · al‑Hudaydah’s · AL–HUDAYDAH                            | al Hudaydah · Hudaydah
            U.A.R.           | the U.A.R. · U.A.R.-led · U.A.R.’s                                   | U.A.R.E. · S.U.A.R. · UAR
            Doctors' Union   | Doctors’ Union · the DOCTORS' UNION’s                                | Doctors Union · Doctor's Union
            Red Sea          | Red\tSea · the <i>Red</i> Sea · Red<br/>Sea's                         | Red. Sea · Dead Sea · Redsea · Red Seas
            Article 12       | Article ١٢ · article 12,                                             | Article 120 · Article 21
            """)
    void english(String form, String right, String wrong) {
        assertForms(Language.EN, form, right, wrong);
    }

    /** Forbidden forms bend like others, but their letters are compared as they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            AR | برازيل        | لبرازيل · وبرازيلنا · بَرازيل          | برازیل · برازيلي
            AR | هولندا الكبرى  | بهولندا الكبرى                      | هولندا الكبري · هولندا كبرى
            AR | رابطة الطلاب   | رابطتا الطلاب · برابطات الطلاب         | رابطه الطلاب
            FA | اتیوپی         | اتیوپی را · اتیوپی‌ها                | آتیوپی · اتيوپي
            FA | جزیرهٔ فرخ     | جزیره فرخ · جزیره‌ی فرخ · جزیره‌های فرخ  | جزيرة فرخ
            FR | Etats fédérés  | ETATS FÉDÉRÉS · d’Etats fédérés        | États fédérés · Etats federes
            EN | Cairo-on-Nile  | CAIRO‑ON‑NILE’s                       | Caïro-on-Nile
            """)
    void forbiddenForms(Language language, String form, String found, String notFound) {
        var lexicon = Lexicon.of(List.of(preferred("c", language, "zz"), forbidden("c", language, form)));
        texts(found)
                .forEach(t -> assertThat(lexicon.occurrences(t, language)).as(t).isNotEmpty());
        texts(notFound)
                .forEach(t -> assertThat(lexicon.occurrences(t, language)).as(t).isEmpty());
    }

    private static void assertForms(Language language, String form, String right, @Nullable String wrong) {
        var lexicon = Lexicon.of(List.of(preferred("c", language, form), preferred("c", other(language), "Ω")));
        texts(right)
                .forEach(t -> assertThat(verdict(lexicon, language, t)).as(t).isEqualTo(Verdict.OK));
        texts(wrong)
                .forEach(t -> assertThat(verdict(lexicon, language, t)).as(t).isEqualTo(Verdict.MISSING));
    }

    private static Verdict verdict(Lexicon lexicon, Language language, String text) {
        return lexicon.judge(other(language), "Ω", language, text).get(0).verdict();
    }

    private static Language other(Language language) {
        return language == Language.EN ? Language.FR : Language.EN;
    }

    private static Stream<String> texts(@Nullable String list) {
        return list == null ? Stream.empty() : Arrays.stream(list.split("·")).map(String::strip);
    }
}
