package org.dragoman.okapi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static org.dragoman.okapi.Sentences.assertSplit;

/** Laws, court reports, interviews, scholarship and the news: each case is its language and its sentences. */
@Tag("plain")
class GenresSegmentationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr: Art. 9. – Nul ne peut être arrêté arbitrairement. | Art. 10. – Toute personne a droit à un procès.",
                "fr: Art. 1er. – La présente loi entre en vigueur le 1er janv. 2020. | Art. 2. Le ministre est chargé de son exécution.",
                "fr: QUESTION. – Qui commandait ? | RÉPONSE. – Le colonel. | Je ne l’ai vu qu’une fois.",
                "fr: LE PRÉSIDENT. – La séance est ouverte. | Mme RAJAVI. – Je vous remercie.",
                "fr: – Qui est là ? | – Moi. | – Entrez. | – Non.",
                "fr: Chap. Ier. – Des autorités. | Chap. II. – Des conseils.",
                "fr: Il a dit non. – Il est parti. | On l’attend.",
                "en: He led the 4th Inf. Div. until May. | Nobody replaced him.",
                "en: Article 5. – No one shall be tortured. | Article 6. – Everyone is a person before the law.",
                "en: MR. KARIM. Where were you? | MRS. HADI. At home. | MR. KARIM. Alone?",
                "en: TRIPOLI, N.C.A. — The council voted 5-4 on Wed. | The house votes on Thurs.",
                "en: Fig. 2. Map of the camp. | Fig. 3. Plan of block B.",
                "en: 1. Demands an end to attacks; 2. Requests a report by 15 Nov. 2014. | The report was late.",
                "ar: المادة 9. لا يجوز اعتقال أي إنسان تعسفاً. | المادة 10. لكل إنسان الحق في محاكمة عادلة.",
                "ar: الرئيس. – افتتحت الجلسة. | السيد كريم. – أشكركم.",
                "fa: اصل ۳۸. هر گونه شکنجه ممنوع است. | اصل ۳۹. هتک حرمت ممنوع است.",
                "fa: رئیس. – جلسه آغاز شد. | آقای کریمی. – سپاسگزارم."
            })
    void keepsTheLabelsOfArticlesAndSpeakers(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: MRS. HADI: We thank the court. | DR. AMINI left.",
                "en: (Mrs.) K. L. Hadi signed it. | It was sent to (Dr.) K. Amini. | Neither replied.",
                "en: Deliver it to NO. 12 MAIN ST. by noon. | Ring twice.",
                "en: Muhammad b. Jarir b. Yazid al-Tabari wrote it. | He died in 923.",
                "en: ‘Abd al-Rahman b. ‘Awf came. | Zaynab bt. ‘Ali spoke.",
                "en: P. K. Rao spoke first. | Then V. P. Menon and T. P. Sing.",
                "en: Judge P. R. Lall, C.J., dissented. | P. 12 has the text.",
                "fr: T. P. Morel et P. V. Durand ont plaidé. | Ils ont perdu.",
                "fr: Voir aff. Morel, chron. Durand, rec. Sirey, somm. Leroy. | La cour a suivi.",
                "fr: Voir D. 1998, chron. 41 et somm. 12 dudit. | La cour a suivi.",
                "ar: صرخ: «اهربوا!» واختفى. | لم يره أحد.",
                "ar: نادى: «يا عمر!» ثم خرج مسرعاً. | لم يعد.",
                "ar: هتف: «قفوا!» ثم صاح: «ألقوا السلاح!» | لم يتحرك أحد.",
                "ar: صرخ: «اهربوا!» وخرج مسرعاً. | لم يعد.",
                "ar: سأل: «من أنت؟» | ولم يجبه أحد.",
                "ar: قُتل سنة 40 هـ. | ودفن في الكوفة.",
                "ar: قُتل سنة 40 هـ. | ومات أخوه بعده.",
                "ar: وُلد سنة 1900 م. | ومات في حلب.",
                "en: Annex b. | The rest is lost.",
                "fr: Le lt-col. Bernard et le cap. Leroy ont témoigné. | Le sgt. Petit a refusé.",
                "fr: Voir l’encycl. Larousse et le tabl. Durand. | Le brig. Morel aussi.",
                "fr: Abou Bakr b. Abi Quhafa mourut en 634. | ‘Umar b. al-Khattab lui succéda.",
                "ar: حضر السيدان أ. كريم وب. سالم. | وغاب ج. نوري."
            })
    void readsTitlesRanksAndPatronymics(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr: CEDH, Martin c. France, 28 février 2008, no 37201/06. | La Cour a conclu à une violation.",
                "fr: Selon Vernant et al. (1998), tabl. 4, la mortalité a triplé. | Ibid., p. 33. | Les auteurs n’expliquent rien.",
                "fr: Moreau et al. [2003] ont compté les puits. | Ils en ont trouvé neuf.",
                "fr: Le livre coûte 12 € l’ex. | Commandez-le.",
                "fr: Il y a 4 % de pertes env. | Les loyers, non.",
                "en: Fed. R. Civ. P. 12 governs. | In re Karim, 12 F. Supp. 2d 44. | Affirmed.",
                "en: Prosecutor v. Galić, Case No. IT-98-29-A. | The appeal was dismissed.",
                "en: The count by Vernant et al. was disputed. | They stood by it."
            })
    void readsCitations(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: It dates from 1200 B.C.E. and was burnt in 586 B.C.E. | Nothing remained.",
                "en: The wall dates from 450 B.C. | Merchants built it. | In 300 B.C. Rome was small.",
                "fr: Le temple fut brûlé en 586 av. J.-C. | Cyrus le rebâtit.",
                "ar: وُلد سنة 160 هـ. وتوفي سنة 241 هـ. | دُفن في بغداد.",
                "ar: توفي في سنة 632 م. | خلفه أبو بكر.",
                "ar: يُفتح الباب الساعة 8 ص. ويُغلق الساعة 5 م. | لا تتأخروا.",
                "ar: كان يوم 26 شعبان 1435 هـ. يوماً حزيناً. | انتهى.",
                "ar: تبلغ المسافة 12 كم. شمال المدينة. | والطريق مغلق.",
                "ar: التقى ممثلي م.ت.ف. والأمم المتحدة. | لم يتفقوا.",
                "ar: زار المدارس والمشافي الخ. في المحافظة. | لم يزر السجن.",
                "fa: وقتی رسیدم ساعت ۹ ق.ظ. همه خواب بودند. | بیدارشان کردم.",
                "fa: پس از آنکه آمد ساعت ۹ ق.ظ. جلسه شروع شد. | همه بودند.",
                "fa: کتاب، نامه الخ. را سوزاندند. | چیزی نماند."
            })
    void readsErasAndTimes(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: The guards were armed.5 | The prisoners were not.6 | They fought in vol.3 Karim.",
                "en: The mission was turned back.(3) | It left.",
                "fr: Les effectifs sont connus.1 | Les pertes ne le sont pas.2 | Les archives sont closes.",
                "ar: مُنعت البعثة.(12) | وغادرت في اليوم التالي.2 | لم تعد.",
                "fa: هیئت را راه ندادند.۱ | فردا رفت.(۲) | بازنگشت.",
                "en: The rate was 3.5 The rest."
            })
    void endsASentenceWithTheSignOfANote(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en: He ran the Res. & Dev. unit. | It closed.",
                "en: Yum! Brands Inc. sued. | It lost.",
                "en: She read: “Shall I compare thee to a day? / Thou art more.” | We clapped.",
                "fr: « Vous partez ? » –, il est parti sans répondre. | La porte resta ouverte.",
                "fa: یکی از سایت‌های خبری ایران.نت است. | آن را ببینید.",
                "fa: آنان رفتند.|کسی بازنگشت.",
                "ar: حجب الموقع العربية.نت المقال. | ثم أعاده."
            })
    void beginsNoSentenceWithASign(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar: قال الإمام علي )ع( ذلك. | ونقله الرواة.",
                "fa: حضرت علی )ع( در نجف است. | آرامگاه حسین )ع( در کربلاست.",
                "fa: وی )مدیر شرکت. بازنشسته( استعفا داد. | جانشین )معاون( آمد.",
                "fa: حسین) ع (به صراحت گفت. | محمد) ص (باش. | علی) ع (کیست؟",
                "fa: الف) بند یکم (توضیح. دیگر) است. | ب) بند دوم (همان) است.",
                "en: He left (in May). | a) It is so. | b) It is not."
            })
    void readsBracketsTypedForTheEye(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en: thanks. | i think so. | i’ll come"})
    void readsHastyEnglish(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr: « Est-ce la loi ? » demanda Shirin E. | « Est-ce la justice ? » reprit la foule.",
                "en: “Enough!” shouted Ms. Yılmaz-Öz. | “Sit down!” the judge said."
            })
    void beginsASentenceWithAnInversion(String sentences) {
        assertCase(sentences);
    }

    @ParameterizedTest
    @MethodSource
    void splitsTextsOfManyGenres(String sentences) {
        assertCase(sentences);
    }

    static Stream<String> splitsTextsOfManyGenres() throws IOException {
        try (var in = requireNonNull(GenresSegmentationTest.class.getResourceAsStream("/segmentation/genres.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#"));
        }
    }

    private static void assertCase(String sentences) {
        assertSplit(
                sentences.substring(4),
                Language.ofTag(sentences.substring(0, 2)).orElseThrow());
    }
}
