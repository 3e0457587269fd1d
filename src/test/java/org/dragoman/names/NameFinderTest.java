package org.dragoman.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.dragoman.matching.TermStatus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class NameFinderTest {
    private static final Lexicon EMPTY = Lexicon.of(List.of());

    private final List<AlignedSentence> sentences = new ArrayList<>();

    private void add(Language a, String first) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(a, first);
        sentences.add(new AlignedSentence(sentences.size() + 1, texts));
    }

    private void add(Language a, String first, Language b, String second) {
        var texts = new EnumMap<Language, String>(Language.class);
        texts.put(a, first);
        texts.put(b, second);
        sentences.add(new AlignedSentence(sentences.size() + 1, texts));
    }

    private List<String> names(Language source, Lexicon lexicon) {
        return NameFinder.in(sentences, source, lexicon).stream()
                .map(c -> c.form() + " " + c.count())
                .toList();
    }

    @Test
    void findsCapitalisedWordsAndSequencesInEnglish() {
        add(EN, "The convoy left Zakho for the Nahla Valley.");
        add(EN, "Zakho was quiet. Villagers met Salim Darwish there.");
        add(EN, "On Monday the Directorate of Public Works spoke to Salim Darwish.");
        assertThat(names(EN, EMPTY))
                .containsExactly("Salim Darwish 2", "Zakho 2", "Directorate of Public Works 1", "Nahla Valley 1");
    }

    @Test
    void keepsNamesWholeThatHaveSmallLettersOrStopsInThem() {
        add(EN, "They asked Mr. Haitham al-Sharqi, who lives at Mt. Qandil.");
        add(AR, "وصل د. ك. نصار والرئيس فرانسوا دوبون.");
        add(FA, "آقای م. نصار و رئیس‌جمهور ژان دوپون رسیدند.");
        assertThat(names(EN, EMPTY)).containsExactly("Haitham al-Sharqi 1", "Mt. Qandil 1");
        assertThat(names(AR, EMPTY)).containsExactlyInAnyOrder("ك. نصار 1", "فرانسوا دوبون 1");
        assertThat(names(FA, EMPTY)).containsExactlyInAnyOrder("م. نصار 1", "ژان دوپون 1");
    }

    @Test
    void takesWhatARulerRulesForNoName() {
        add(AR, "غادر الرئيس الفرنسي باريس.");
        assertThat(names(AR, EMPTY)).isEmpty();
    }

    @Test
    void takesNoWordForANameBecauseItBeginsASentence() {
        add(EN, "Villagers fled. However, nobody helped. “Nothing is left,” said one.");
        add(EN, "Villagers returned in May, and they speak Turkish.");
        assertThat(names(EN, EMPTY)).isEmpty();
    }

    @Test
    void passesOverHeadingsInCapitals() {
        add(EN, "Joint Statement on Recent Events");
        add(EN, "NO MORE WAITING");
        assertThat(names(EN, EMPTY)).isEmpty();
    }

    @Test
    void seesThroughElisionsInFrench() {
        add(FR, "Les habitants d’Alqosh ont quitté l’Ancienne Route.");
        add(FR, "Alqosh est vide, dit Jean-Marc Delorme.");
        assertThat(names(FR, EMPTY)).containsExactly("Alqosh 2", "Ancienne Route 1", "Jean-Marc Delorme 1");
    }

    @Test
    void leavesOutWhatTheGlossaryKnows() {
        add(EN, "The convoy left Zakho’s bridge for Alqosh.");
        var lexicon = Lexicon.of(List.of(new Form("zakho", EN, "Zakho", TermStatus.PREFERRED, false)));
        assertThat(names(EN, lexicon)).containsExactly("Alqosh 1");
    }

    @Test
    void offersWhatTheTranslationsHaveInCommon() {
        add(EN, "The road to Alqosh is closed.", AR, "الطريق إلى ألقوش مغلق.");
        add(EN, "Nobody left Alqosh.", AR, "لم يغادر أحد ألقوش.");
        add(EN, "The road is long.", AR, "الطريق طويل.");
        assertThat(NameFinder.in(sentences, EN, EMPTY)).singleElement().satisfies(c -> assertThat(c.echoes())
                .containsEntry(AR, "ألقوش"));
    }

    @Test
    void findsNamesInArabicAndPersianByTheirEchoes() {
        add(AR, "توجهت القافلة إلى ألقوش.", EN, "The convoy went to Alqosh.");
        add(AR, "وألقوش مدينة قديمة.", EN, "An old town is Alqosh.");
        add(AR, "الطريق طويل.", EN, "The road is long.");
        assertThat(NameFinder.in(sentences, AR, EMPTY)).singleElement().satisfies(c -> {
            assertThat(c.form()).isEqualTo("ألقوش");
            assertThat(c.numbers()).containsExactly(1, 2);
            assertThat(c.echoes()).containsEntry(EN, "Alqosh");
        });
        sentences.clear();
        add(FA, "جاده به شوشان بسته است.", FR, "La route de Chouchan est fermée.");
        add(FA, "مردم شوشان ماندند.", FR, "Les gens de Chouchan sont restés.");
        assertThat(names(FA, EMPTY)).containsExactly("شوشان 2");
    }

    @Test
    void neverFails() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            sentences.clear();
            add(Language.values()[random.nextInt(4)], text(random), Language.values()[random.nextInt(4)], text(random));
            for (var language : Language.values()) {
                assertThat(NameFinder.in(sentences, language, EMPTY)).isNotNull();
            }
        }
    }

    private static String text(Random random) {
        var pieces = List.of(
                "A", "b", "É", "’", "l’", " ", " ", "-", ".", "\uD800", "\uDC00", "ع", "\u200C", "Of", "of", "1", "«");
        return random.ints(random.nextInt(12), 0, pieces.size())
                .mapToObj(pieces::get)
                .collect(Collectors.joining());
    }

    @Test
    void findsNamesAfterTitlesInitialsAndBracketsInEnglish() {
        add(EN, "Mr. Rahimi met Brig. Gen. Tariq Saleh on 5 Aug. in the hall (Alqosh).");
        add(EN, "It was signed by K. L. Darwish and Martin J. Hale.");
        assertThat(names(EN, EMPTY))
                .containsExactlyInAnyOrder(
                        "Rahimi 1", "Tariq Saleh 1", "Alqosh 1", "K. L. Darwish 1", "Martin J. Hale 1");
    }

    @Test
    void takesNoQuestionForANameInFrench() {
        add(FR, "Il demanda : « Est-ce loin ? » Mmes Darwich et Hale ne savaient pas.");
        add(FR, "On dit : « Sont-ils là ? », « Est-ce loin ? », et A-t-on vu M. Rahimi.");
        assertThat(names(FR, EMPTY)).containsExactlyInAnyOrder("Darwich 1", "Hale 1", "Rahimi 1");
    }

    @Test
    void findsNamesInArabic() {
        add(AR, "وصل السيد سامر درويش إلى بلدة ألقوش في اليابان.");
        add(AR, "قال الدكتور درويش إن منظمة Human Rights Watch غادرت.");
        add(AR, "وقّعه ح. أ. رحيمي أمس. لا شيء غير ذلك.");
        assertThat(names(AR, EMPTY))
                .containsExactlyInAnyOrder(
                        "سامر درويش 1", "ألقوش 1", "اليابان 1", "درويش 1", "Human Rights Watch 1", "ح. أ. رحيمي 1");
    }

    @Test
    void findsNamesInPersian() {
        add(FA, "آقای سامر درویش در روستای القوش بود و به ژاپن رفت.");
        add(FA, "ه. ا. رحیمی گفت سازمان Human Rights Watch رفته است.");
        assertThat(names(FA, EMPTY))
                .containsExactlyInAnyOrder(
                        "سامر درویش 1", "القوش 1", "ژاپن 1", "ه. ا. رحیمی 1", "Human Rights Watch 1");
    }

    @Test
    void proposesNoWordsOfEveryDayInArabicAndPersian() {
        add(AR, "انتهى الاجتماع. ثم غادر الجميع القاعة في هدوء.");
        add(AR, "قال السيد الرئيس إن الوزير في المدينة.");
        add(FA, "جلسه پایان یافت. سپس همه رفتند.");
        assertThat(names(AR, EMPTY)).isEmpty();
        assertThat(names(FA, EMPTY)).isEmpty();
    }
}
