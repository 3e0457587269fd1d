package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ArabicGrammarTest {
    private final Marked terms = Marked.with(
            Language.AR,
            "القاهرة",
            "السودان",
            "تونس",
            "ليبيا",
            "ألبانيا",
            "الزرقاوي",
            "اللجنة العليا",
            "الجيش الوطني",
            "لجنة التحقيق",
            "أبو ظبي",
            "هيئة النقل",
            "وزارة العدل",
            "مدينة الصدر",
            "معلمو المدينة",
            "المهندسون",
            "أم القرى والوادي",
            "حزب الأمة",
            "مستشفى",
            "شكراً");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "و‹القاهرة› ف‹القاهرة› ب‹القاهرة› وك‹القاهرة›",
                "ل‹لقاهرة› ول‹لسودان› وب‹تونس› فل‹ليبيا›",
                "ل‹لجنة العليا› و‹اللجنة العليا›",
                "‹سودان› الغد و‹سودان›اً حراً و‹سودان›ا حرا",
                "‹سودان›نا و‹سودان›هم و‹قاهرتنا›",
                "‹جيشها الوطني› و‹جيش وطني›",
                "‹لجنتا التحقيق› و‹لجنتي التحقيق› ولجان التحقيق",
                "ل‹أبي ظبي› و‹أبا ظبي›",
                "‹وزارة العدل› و‹وزارة عدل› ‹السودان› و‹وزارة عدل›هم و‹هيئة نقل› ‹تونس›",
                "‹معلمي المدينة› و‹معلمون المدينة›",
                "‹المهندسين› و‹مهندسون› و‹مهندسو› المشروع",
                "ب‹أم القرى والوادي›",
                "‹تُونِسُ› و‹تـونس› و‹القاهره› و«‹تونس›»",
                "‹البانيا› و‹ألبانيا›",
                "‹ليبيا›نا وفي ‹مستشفانا› و‹شكراً›",
                "‹الزرقاوي› ول‹لزرقاوي›"
            })
    void finds(String marked) {
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سوداني وسودانية وسودانيون وسودانيين والسوداني",
                "تونسي والتونسيون",
                "ليبياً",
                "مدينة صدر عنها، وزارة عدل",
                "التونس وستونس",
                "تونسا",
                "رجل زرقاوي",
                "قاهرات",
                "حزب أمة",
                "الجيش وطني",
                "لجنات",
            })
    void findsNothing(String text) {
        assertThat(terms.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قمنا بزيارة", "قمة", "القم"})
    void takesNoSuffixForAShortName(String text) {
        assertThat(Marked.with(Language.AR, "قم").in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تراجعت الأحزاب الناصرية ثم عادت",
                "أبناء الطائفة الإسماعيلية",
                "ألغي النظام الصالحي",
                "في المناطق الخالصة",
                "التاريخ الهادي",
                "كان لون الستائر هو الكموني",
                "دخل الجيش ‹الناصرية›",
                "وفتحت القوات ‹الخالصة›",
                "تحرير الجيش ‹الناصرية›",
                "ستغادر القافلة ‹الإسماعيلية›",
                "قال الرئيس ‹الهادي›",
                "قال رئيس البرلمان ‹الصالحي›",
                "اتهمت الحكومة ‹الهادي›",
                "من مدينة ‹الناصرية› إلى ‹الإسماعيلية›",
                "‹الناصرية› والنجف"
            })
    void tellsANameFromTheAdjectiveThatIsSpelledLikeIt(String marked) {
        var names = Marked.with(Language.AR, "الناصرية", "الإسماعيلية", "الصالحي", "الخالصة", "الهادي", "الكموني");
        assertThat(names.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    /** A short name with a pronoun may be another word, so only a translation of the name is read so. */
    @ParameterizedTest
    @CsvSource({"جدة, جدتنا, OK", "حلب, حلبه, OK", "جدة, جدتي, MISSING", "قم, قمنا, MISSING"})
    void takesAPronounAfterAShortName(String name, String target, Verdict verdict) {
        var names = Lexicon.of(
                List.of(Marked.preferred("x", Language.EN, "Name"), Marked.preferred("x", Language.AR, name)));
        assertThat(names.occurrences(target, Language.AR)).isEmpty();
        assertThat(names.judge(Language.EN, "Name", Language.AR, target))
                .extracting(Judgement::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ظرف طارئ وسبب طارئ",
                "ما زال الخطر طارئاً",
                "سياسة خالصة وأجواء خالصة",
                "‹طارئ› الأمس ووصل إلى ‹الطارئ›",
                "زار ‹خالصة› الحدود و‹خالصتنا›"
            })
    void tellsANameThatHasLostItsArticleFromAnAdjective(String marked) {
        var names = Marked.with(Language.AR, "الطارئ", "الخالصة");
        assertThat(names.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹وزارة داخلية› بلد و‹وزارة داخليته› و‹وزارة الداخلية›.",
                "ل‹حقوق إنسان› العراق",
                "مجلس أمن الدولة وعبد رحيم كريم",
                "دير زور القديمة وآية له وحده",
                "وزارة، داخلية",
                "تعيش ‹مصر›نا و‹دمشق›هم و‹فلسطيننا› وعند ‹مهندسيهم›",
                "قمنا وأشرفنا",
                "وزارة داخلية."
            })
    void losesTheArticleOfAGenitive(String marked) {
        var terms = Marked.with(
                Language.AR,
                "وزارة الداخلية",
                "حقوق الإنسان",
                "مجلس الأمن",
                "عبد الرحيم",
                "دير الزور",
                "آية الله",
                "مصر",
                "فلسطين",
                "مهندسون",
                "دمشق",
                "قم",
                "أشرف");
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }
}
