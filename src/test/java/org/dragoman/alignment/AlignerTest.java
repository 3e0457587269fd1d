package org.dragoman.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.language.Language;
import org.dragoman.testsupport.BlurredPair;
import org.dragoman.testsupport.GlossaryTable;
import org.dragoman.testsupport.SampleStatement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class AlignerTest {
    private static final Aligner ALIGNER = new Aligner(GlossaryTable.starting(), KnownPairs.NONE);

    /** The same paragraph in each language, a sentence a line. */
    private static List<String> told(Language language) {
        return switch (language) {
            case EN ->
                List.of(
                        "The clinic in Basra closed its doors on 14 March 2019.",
                        "It had treated 412 patients a month, most of them children from the marshes.",
                        "Who will treat them now?",
                        "The nearest hospital is 85 kilometres away, and no bus goes there.",
                        "The health department has not answered the three letters that the families sent.");
            case FR ->
                List.of(
                        "Le dispensaire de Bassora a fermé ses portes le 14 mars 2019.",
                        "Il soignait 412 patients par mois, pour la plupart des enfants venus des marais.",
                        "Qui va les soigner maintenant ?",
                        "L’hôpital le plus proche est à 85 kilomètres, et aucun autocar ne s’y rend.",
                        "La direction de la santé n’a pas répondu aux trois lettres que les familles lui ont envoyées.");
            case AR ->
                List.of(
                        "أغلقت العيادة في البصرة أبوابها يوم ١٤ آذار/مارس ٢٠١٩.",
                        "وكانت تعالج ٤١٢ مريضاً في الشهر، معظمهم أطفال من الأهوار.",
                        "فمن يعالجهم الآن؟",
                        "أقرب مستشفى يبعد ٨٥ كيلومتراً ولا تصل إليه حافلة.",
                        "ولم ترد دائرة الصحة على الرسائل الثلاث التي بعثت بها العائلات.");
            case FA ->
                List.of(
                        "درمانگاه بصره روز ۲۳ اسفند ۱۳۹۷ درهای خود را بست.",
                        "این درمانگاه هر ماه ۴۱۲ بیمار را درمان می‌کرد که بیشترشان کودکانی از تالاب‌ها بودند.",
                        "حالا چه کسی آنان را درمان می‌کند؟",
                        "نزدیک‌ترین بیمارستان ۸۵ کیلومتر دورتر است و هیچ اتوبوسی به آنجا نمی‌رود.",
                        "ادارهٔ بهداشت به سه نامه‌ای که خانواده‌ها فرستادند پاسخ نداده است.");
        };
    }

    private record Languages(Language from, Language to) {}

    static List<Languages> directions() {
        var directions = new ArrayList<Languages>();
        for (var from : Language.values()) {
            for (var to : Language.values()) {
                if (from != to) {
                    directions.add(new Languages(from, to));
                }
            }
        }
        return directions;
    }

    private static Side side(Language language, String... paragraphs) {
        return new Side(
                language,
                List.of(paragraphs).stream().map(p -> List.of(p.split("\n"))).toList());
    }

    private static Side side(Language language, List<String> sentences) {
        return new Side(language, List.of(sentences));
    }

    private static List<String> shapes(Side source, Side target) {
        return shapes(ALIGNER, source, target);
    }

    private static List<String> shapes(Aligner aligner, Side source, Side target) {
        return aligner.align(source, target).stream()
                .map(b -> b.source().length() + "-" + b.target().length())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("directions")
    void whatIsTranslatedSentenceBySentenceIsPairedSo(Languages languages) {
        assertThat(shapes(side(languages.from, told(languages.from)), side(languages.to, told(languages.to))))
                .containsExactly("1-1", "1-1", "1-1", "1-1", "1-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aSentenceThatIsLeftOutIsAlone(Languages languages) {
        var target = new ArrayList<>(told(languages.to));
        target.remove(3);
        assertThat(shapes(side(languages.from, told(languages.from)), side(languages.to, target)))
                .containsExactly("1-1", "1-1", "1-1", "1-0", "1-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aSentenceThatWasPutInIsAlone(Languages languages) {
        var source = new ArrayList<>(told(languages.from));
        source.remove(1);
        assertThat(shapes(side(languages.from, source), side(languages.to, told(languages.to))))
                .containsExactly("1-1", "0-1", "1-1", "1-1", "1-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void twoSentencesThatBecameOneAreTogether(Languages languages) {
        var target = new ArrayList<>(told(languages.to));
        target.set(3, target.get(3) + " " + target.remove(4));
        assertThat(shapes(side(languages.from, told(languages.from)), side(languages.to, target)))
                .containsExactly("1-1", "1-1", "1-1", "2-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aSentenceThatBecameTwoIsWithBoth(Languages languages) {
        var source = new ArrayList<>(told(languages.from));
        source.set(0, source.get(0) + " " + source.remove(1));
        assertThat(shapes(side(languages.from, source), side(languages.to, told(languages.to))))
                .containsExactly("1-2", "1-1", "1-1", "1-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aParagraphOfOneTextIsAloneWithAllItsSentences(Languages languages) {
        var whole = told(languages.from);
        var source = new Side(
                languages.from,
                List.of(
                        whole.subList(0, 2),
                        List.of("(1) +964 770 123 4567, +964 770 765 4321", "(2) https://clinic.example/basra/2019"),
                        whole.subList(2, 5)));
        var target = new Side(
                languages.to,
                List.of(told(languages.to).subList(0, 2), told(languages.to).subList(2, 5)));
        assertThat(shapes(source, target)).containsExactly("1-1", "1-1", "1-0", "1-0", "1-1", "1-1", "1-1");
    }

    @ParameterizedTest
    @MethodSource("directions")
    void paragraphsMayBeCutElsewhere(Languages languages) {
        var source = told(languages.from);
        var target = told(languages.to);
        assertThat(shapes(
                        new Side(languages.from, List.of(source.subList(0, 1), source.subList(1, 5))),
                        new Side(languages.to, List.of(target.subList(0, 3), target.subList(3, 5)))))
                .containsExactly("1-1", "1-1", "1-1", "1-1", "1-1");
    }

    @Test
    void aNumberTellsWhatLengthsDoNot() {
        var source = side(EN, "He paid 300 dinars.", "She paid 740 dinars.", "They paid 990 dinars.");
        var target = side(FR, "Elle a payé 740 dinars.", "Ils ont payé 990 dinars.");
        assertThat(shapes(source, target)).containsExactly("1-0", "1-1", "1-1");
    }

    @Test
    void aNameOfTheGlossaryTellsIt() {
        var source = side(EN, "We were in Mosul.", "We were in Tehran.", "We were in Beirut.");
        var target = side(AR, "كنا في الموصل.", "كنا في بيروت.");
        assertThat(shapes(source, target)).containsExactly("1-1", "1-0", "1-1");
    }

    @Test
    void aKnownPairTellsIt() {
        var aligner = new Aligner(
                GlossaryTable.starting(), s -> s.equals("We went home.") ? Set.of("به خانه رفتیم.") : Set.of());
        var source = side(EN, "They had won.", "We went home.", "It was late.");
        assertThat(shapes(aligner, source, side(FA, "به خانه رفتیم.", "دیر بود.")))
                .containsExactly("1-0", "1-1", "1-1");
    }

    @Test
    void anotherNumberMakesDoubt() {
        var target = new ArrayList<>(told(FR));
        target.set(1, target.get(1).replace("412", "97"));
        var right = ALIGNER.align(side(EN, told(EN)), side(FR, told(FR)));
        var doubtful = ALIGNER.align(side(EN, told(EN)), side(FR, target));
        assertThat(doubtful.get(1).confidence()).isLessThan(right.get(1).confidence());
    }

    @Test
    void nothingAlignsWithNothing() {
        assertThat(ALIGNER.align(new Side(EN, List.of()), new Side(FR, List.of())))
                .isEmpty();
        assertThat(shapes(side(EN, "Alone."), new Side(FR, List.of()))).containsExactly("1-0");
        assertThat(shapes(new Side(EN, List.of()), side(FR, "Seul.\nToujours seul.")))
                .containsExactly("0-1", "0-1");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachSentenceIsInOneBeadInOrder(long seed) {
        var chance = new Random(seed);
        for (var statement : SampleStatement.all()) {
            for (var languages : directions()) {
                if (statement.texts().keySet().containsAll(Set.of(languages.from, languages.to))) {
                    var pair = BlurredPair.of(statement, languages.from, languages.to, chance);
                    assertCovered(pair.source(), pair.target(), ALIGNER.align(pair.source(), pair.target()));
                    assertCovered(pair.source(), pair.target(), new Aligner().align(pair.source(), pair.target()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 700})
    void textsThatHaveNothingInCommonAreCoveredToo(int sentences) {
        var chance = new Random(sentences);
        var source = noise(EN, sentences, chance);
        var target = noise(FA, 1 + sentences / 3, chance);
        assertCovered(source, target, ALIGNER.align(source, target));
        assertCovered(target, source, ALIGNER.align(target, source));
    }

    private static Side noise(Language language, int sentences, Random chance) {
        var letters = language.isRightToLeft() ? "ابپتثجچ حخدذرز سشصضطظ" : "abcdefg hijklm nopqrst uvw";
        return side(
                language,
                IntStream.range(0, sentences)
                        .mapToObj(i -> chance.ints(1 + chance.nextInt(120), 0, letters.length())
                                .mapToObj(c -> letters.substring(c, c + 1))
                                .reduce("", String::concat))
                        .toList());
    }

    private static void assertCovered(Side source, Side target, List<Bead> beads) {
        var at = 0;
        var targetAt = 0;
        for (var bead : beads) {
            assertThat(bead.source().from()).isEqualTo(at);
            assertThat(bead.target().from()).isEqualTo(targetAt);
            assertThat(bead.source().length() + bead.target().length()).isPositive();
            assertThat(bead.confidence()).isBetween(0.0, 1.0);
            at = bead.source().to();
            targetAt = bead.target().to();
        }
        assertThat(at).isEqualTo(source.sentences().size());
        assertThat(targetAt).isEqualTo(target.sentences().size());
    }
}
