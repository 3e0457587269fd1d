package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.Marked.preferred;

/** Common words take more endings than names; what English writes without capitals is one. */
@Tag("plain")
class ExpressionFormsTest {
    @ParameterizedTest
    @CsvSource({
        "AR, لاجئ, لاجئون",
        "AR, لاجئ, اللاجئين",
        "AR, لاجئ, لاجئي حلب",
        "AR, لاجئ, لاجئان",
        "AR, إعدام, الإعدامات",
        "AR, إعدام, إعداماً",
        "AR, سجين سياسي, سجيناً سياسياً",
        "AR, سجين سياسي, للسجين السياسي",
        "AR, سجين سياسي, سجينين سياسيين",
        "FA, زندانی سیاسی, زندانیان سیاسی",
        "FA, پناهنده, پناهندگان",
        "FA, پناهنده, پناهندگان را",
        "FA, آتش‌بس, آتش‌بسی برقرار شد",
        "FA, گروگان‌گیر, گروگان‌گیری که گریخت",
        "FA, زندانی سیاسی, زندانی سیاسی‌ای آزاد شد",
        "FA, زندانی سیاسی, زندانی‌ای سیاسی آزاد شد",
        "FA, جنایت جنگی, جنایتی جنگی بود",
        "FA, قطعنامه, قطعنامه‌ای تازه",
        "FR, réfugié, les réfugiées",
        "FR, prisonnier politique, une prisonnière politique",
        "FR, prisonnier politique, des prisonnières politiques",
        "FR, citoyen, une citoyenne",
        "FR, captif, des captives",
        "AR, شهادة الميلاد, شهادة ميلاد",
        "AR, شهادة الميلاد, شهادات ميلاد جديدة",
        "AR, مخيم اللاجئين, في مخيم لاجئين",
        "AR, مكتبة عامة, مكتبتان عامتان",
        "AR, مكتبة, مكتبتين",
        "AR, مكتبة, والمكتبات",
        "AR, مهندس, لمهندسيهم",
        "AR, مهندس, مهندسوها",
        "AR, مهندس, مهندساهما",
        "AR, سجين سياسي, السجينة السياسية",
        "AR, غرامة, غراماتها",
        "AR, مكتبة عامة, مكتبتانا العامتان",
        "AR, كاتب, كاتباتنا",
        "AR, وقف القتال, إعلان وقف للقتال",
        "AR, وقف إنتاج السلاح, وقفاً لإنتاج السلاح",
        "AR, ميليشيا, الميليشيات",
        "AR, ميليشيا, ميليشياتهم",
        "AR, مقهى, مقهيان",
        "AR, مقهى, مقاهٍ ومقهيات",
        "AR, لقاء, لقاءاتنا",
        "AR, وثيقة, وثيقتا الحزب",
        "AR, وثيقة, وثيقتي الحزب",
        "FA, دانشجو, دانشجویان",
        "FA, دانشجو, دانشجویانش",
        "FA, معلم, معلمین",
        "FA, معلم, معلمانشان",
        "FA, انقلابی, انقلابیون",
        "FA, پناهنده, پناهندگانی",
        "FA, شورای روستا, شوراهای روستا",
        "EN, human rights activist, two human-rights activists",
        "FR, rapporteur adjoint, des rapporteuses adjointes",
        "FR, directeur adjoint, la directrice adjointe",
        "FR, ordre religieux, une religieuse de cet ordre religieux",
        "FR, agent public, une agente publique",
        "FR, inspecteur, inspectrices",
        "FR, muet, muettes",
        "FR, discret, les discrètes",
        "FR, intellectuel, intellectuelles",
        "FA, جنایت جنگی, جنایات جنگی",
        "FA, مذاکرهٔ صلح, مذاکرات صلح",
        "FA, اقدام فوری, اقداماتی فوری",
        "FR, travail forcé, les travaux forcés",
        "EN, peace plan, peace-plan drafts",
        "EN, crisis cell, crises cells",
        "EN, hostage crisis, hostage crises",
        "EN, child bride, children brides",
        "EN, newspaperman, two newspapermen",
        "EN, housewife, housewives",
        "EN, thief, thieves",
        "EN, hunger strike, the hunger-strikes"
    })
    void bendsAnExpression(Language language, String form, String text) {
        var expression = Lexicon.of(List.of(preferred("x", EN, "some words"), preferred("x", language, form)));
        assertThat(expression.occurrences(text, language)).hasSize(1);
    }

    /** English writes titles with capitals, which French does not. */
    @ParameterizedTest
    @CsvSource({
        "EN, Special Envoy, the Special Envoys",
        "EN, Deputy Secretary, two Deputy Secretaries",
        "FR, envoyé spécial, les envoyés spéciaux",
        "FR, envoyé spécial, une envoyée spéciale",
        "AR, المبعوث الخاص, مبعوثان خاصان",
        "AR, المبعوث الخاص, المبعوثون الخاصون",
        "FA, فرستادهٔ ویژه, فرستادگان ویژه"
    })
    void bendsATitle(Language language, String form, String text) {
        var title = Lexicon.of(
                List.of(preferred("x", EN, "Some Title"), preferred("x", FR, "titre"), preferred("x", language, form)));
        assertThat(title.occurrences(text, language)).hasSize(1);
    }

    /** French writes a few common words with a capital. */
    @ParameterizedTest
    @CsvSource({"FR, État neutre, les États neutres", "AR, دولة محايدة, دولتان محايدتان"})
    void bendsWhatEnglishWritesSmall(Language language, String form, String text) {
        var state = Lexicon.of(List.of(
                preferred("x", EN, "neutral state"),
                preferred("x", FR, "État neutre"),
                preferred("x", language, form)));
        assertThat(state.occurrences(text, language)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AR, مشهد, المشهد",
        "AR, هراة, هراتان",
        "AR, نعمان, نعمانيهم",
        "AR, حلب, حلبات",
        "AR, قم, قمين",
        "AR, عون, عوناً",
        "FA, کرمان, کرمانان",
        "FA, بصره, بصرگان",
        "FA, نجف‌آباد, نجف‌آبادی",
        "FA, ساری, ساری‌ای",
        "FA, کرمان, کرمانی",
        "FR, Saint-Denis, Saint-Denise",
        "FR, Martin, Martine",
        "EN, Red Sea, Red Seas",
        "AR, وزارة الخارجية, وزارة خارجية",
        "AR, وقف القتال, وقف للقتال",
        "AR, سجين سياسي, السجينة السياسية",
        "FA, معلم, معلمین",
        "EN, Red Sea, Red-Sea",
        "FR, Lecteur, Lectrice"
    })
    void leavesANameAsItIs(Language language, String form, String text) {
        var name = Lexicon.of(List.of(preferred("x", EN, "Some Name"), preferred("x", language, form)));
        assertThat(name.occurrences(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AR, لاجئ, لاجئة جديدة",
        "AR, إعدام, عدم",
        "FA, پناهنده, پناهندگی",
        "FA, اعدام, اعدامی",
        "FA, اطلاع, اطلاعات",
        "FR, réfugié, refuge"
    })
    void isNoOtherWord(Language language, String form, String text) {
        var expression = Lexicon.of(List.of(preferred("x", EN, "some words"), preferred("x", language, form)));
        assertThat(expression.occurrences(text, language)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "لاجئ, تحدثت لاجئة, OK",
        "لاجئ, تحدثت اللاجئة, OK",
        "مكتب, المكاتب, MISSING",
    })
    void takesAnArabicFeminineInATranslation(String form, String target, Verdict verdict) {
        var lexicon = Lexicon.of(List.of(preferred("x", EN, "some word"), preferred("x", Language.AR, form)));
        assertThat(lexicon.judge(EN, "Here is some word.", Language.AR, target))
                .extracting(Judgement::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({"اعدام, اعدامی در سپیده‌دم, OK", "مذاکره, مذاکره‌ای تازه, OK", "گفتگو, گفتمان, MISSING"})
    void takesThePersianIndefiniteInATranslation(String form, String target, Verdict verdict) {
        var lexicon = Lexicon.of(List.of(preferred("x", EN, "some word"), preferred("x", Language.FA, form)));
        assertThat(lexicon.judge(EN, "Here is some word.", Language.FA, target))
                .extracting(Judgement::verdict)
                .containsExactly(verdict);
    }
}
