package org.dragoman.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.check.CheckAssertions.bad;
import static org.dragoman.check.CheckAssertions.findings;
import static org.dragoman.check.CheckAssertions.good;
import static org.dragoman.check.CheckAssertions.mended;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** Numbers, hours and dates as people say and write them, and symbols that nobody may rewrite. */
@Tag("plain")
class NumbersAsSaidTest {
    private static final String ID = "NUM_MISMATCH";

    @Test
    void frenchFourTwentiesWithoutS() {
        good(FR, EN, "On compta quatre-vingt mille réfugiés.", "They counted 80,000 refugees.");
        good(FR, EN, "On compta quatre-vingts réfugiés.", "They counted 80 refugees.");
        good(FR, AR, "On compta deux cent quatre-vingt mille réfugiés.", "أحصوا ٢٨٠٬٠٠٠ لاجئ.");
        good(FR, EN, "Fait l’an mil huit cent quatre-vingt.", "Done in the year 1880.");
        good(FR, EN, "Fait l’an mil sept cent quatre-vingt-neuf.", "Done in the year 1789.");
        bad(FR, EN, "On compta quatre-vingt mille réfugiés.", "They counted 24,000 refugees.", ID);
    }

    @Test
    void persianAdjectiveOfARank() {
        good(EN, FA, "An 18th-century bridge stands.", "پلی قرن هجدهمی برجاست.");
        good(EN, FA, "A 20th-century bridge stands.", "پلی قرن بیستمی برجاست.");
        good(EN, FA, "The former left, the latter stayed.", "اولی رفت و دومی ماند.");
        bad(EN, FA, "An 18th-century bridge stands.", "پلی قرن شانزدهمی برجاست.", ID);
    }

    @Test
    void partOfAScale() {
        good(EN, AR, "It holds 2.5 million litres.", "يسع مليوني لتر ونصف المليون.");
        good(EN, AR, "It holds 2.5 million litres.", "يسع مليونين ونصف المليون من اللترات.");
        good(AR, EN, "يسع مليون ونصف مليون لتر.", "It holds 1.5 million litres.");
        good(AR, FR, "تكلف أربعة مليارات ونصف المليار.", "Cela coûte 4,5 milliards.");
        good(AR, EN, "عاش هناك ألفان ونصف الألف.", "There lived 2,500 there.");
        bad(AR, EN, "يسع مليونان ونصف المليون.", "It holds 3 million.", ID);
    }

    @Test
    void oneNumberInSeveralParts() {
        good(EN, FA, "They counted 18,250 votes.", "۱۸ هزار و ۲۵۰ رأی شمردند.");
        good(FA, EN, "۳ میلیون و ۴۰۰ هزار رأی شمردند.", "They counted 3,400,000 votes.");
        good(EN, AR, "They counted 18,250 votes.", "أحصوا 18 ألفاً و250 صوتاً.");
        good(EN, AR, "They counted 18,250 votes.", "أحصوا 18 ألف و250 صوتاً.");
        good(EN, FR, "They counted 3,400,000 votes.", "On compta 3 millions 400 mille voix.");
        good(EN, FR, "Some 18 thousand came, 250 left.", "Quelque 18 mille vinrent, 250 partirent.");
        bad(EN, FA, "They counted 18,250 votes.", "۱۸ هزار و ۲۵ رأی شمردند.", ID);
        bad(EN, FA, "They counted 18,250 votes.", "۱۸ هزار رأی و ۲۵۰ سنگ شمردند.", ID);
        bad(EN, FR, "They counted 3,400,000 votes.", "On compta 400 mille voix et 3 millions.", ID);
    }

    @Test
    void ofSeveralMillionsOneIsLeft() {
        bad(EN, AR, "Two million voted.", "صوّت مليون.", ID);
        bad(EN, FR, "Three thousand voted.", "Mille votèrent.", ID);
        bad(EN, AR, "Two hundred voted.", "صوّت مئة.", ID);
        bad(FA, FR, "سه هزار نفر رأی دادند.", "Mille votèrent.", ID);
        good(EN, AR, "Two million voted.", "صوّت مليونان.");
        good(EN, AR, "Two million voted.", "صوّت مليونا ناخب.");
        good(EN, AR, "Thousands voted.", "صوّت الآلاف.");
        good(EN, FR, "A hundred voted.", "Cent votèrent.");
        good(EN, FR, "Twenty voted in a thousand villages.", "Vingt votèrent dans mille villages.");
    }

    @Test
    void partOfAWhole() {
        bad(FR, EN, "Un tiers des voix.", "A quarter of the votes.", ID);
        bad(EN, FA, "Three quarters of the votes.", "دو سوم آرا.", ID);
        bad(AR, FR, "ثلث الأصوات.", "Un quart des voix.", ID);
        bad(FR, EN, "La moitié des voix.", "A third of the votes.", ID);
        good(FR, EN, "Un tiers des voix.", "One third of the votes.");
        good(EN, AR, "Two thirds of the votes.", "ثلثا الأصوات.");
        good(EN, AR, "Three quarters of the votes.", "ثلاثة أرباع الأصوات.");
        good(EN, FA, "A fifth of the votes.", "یک‌پنجم آرا.");
        good(EN, FR, "Between a third and a quarter of the votes.", "Entre un quart et un tiers des voix.");
        good(EN, FA, "A quarter of an hour.", "یک ربع ساعت.");
        bad(EN, FR, "Two thirds of the votes.", "Un tiers des voix.", ID);
        bad(EN, AR, "Three quarters of the votes.", "ربع الأصوات.", ID);
        bad(FR, FA, "Trois cinquièmes des voix.", "دو پنجم آرا.", ID);
        bad(AR, EN, "ثلث الأصوات.", "Two thirds of the votes.", ID);
        bad(FA, FR, "سه ربع آرا.", "Un quart des voix.", ID);
        good(FA, EN, "دو ثلث آرا.", "Two thirds of the votes.");
        good(AR, FR, "أربعة أخماس الأصوات.", "Quatre cinquièmes des voix.");
        good(FR, AR, "Les deux tiers des voix.", "الثلثان من الأصوات.");
    }

    @Test
    void frenchRoundNumbers() {
        bad(FR, EN, "Une cinquantaine de voix.", "Some sixty votes.", ID);
        good(FR, EN, "Une cinquantaine de voix.", "Some fifty votes.");
        good(FR, EN, "Une douzaine de voix.", "Some ten votes.");
    }

    @Test
    void partOfAnHour() {
        good(EN, FR, "It began at a quarter past 4 p.m.", "Cela commença à 16 h 15.");
        good(EN, FR, "It began at a quarter to 4 p.m.", "Cela commença à 15 h 45.");
        good(EN, FA, "It began at half past 4 p.m.", "ساعت ۱۶:۳۰ آغاز شد.");
        good(FR, EN, "Cela commença à 4 heures moins le quart.", "It began at 3:45.");
        good(FR, EN, "Cela commença à 4 heures et demie du soir.", "It began at 4:30 p.m.");
        good(AR, FR, "بدأ في الساعة 4 والربع مساءً.", "Cela commença à 16 h 15.");
        good(FA, FR, "ساعت ۴ و ربع عصر آغاز شد.", "Cela commença à 16 h 15.");
        bad(EN, FR, "It began at half past 4 p.m.", "Cela commença à 16 h 15.", ID);
    }

    @Test
    void partOfAnHourInWords() {
        bad(EN, FR, "It began at a quarter to nine.", "Cela commença à neuf heures et quart.", ID);
        bad(EN, AR, "It began at half past nine.", "بدأ في التاسعة والربع.", ID);
        bad(AR, FR, "بدأ في التاسعة إلا ربعاً.", "Cela commença à neuf heures et quart.", ID);
        bad(FR, FA, "Cela commença à neuf heures et demie.", "ساعت نه و ربع آغاز شد.", ID);
        good(EN, FR, "It began at a quarter to nine.", "Cela commença à neuf heures moins le quart.");
        good(EN, AR, "It began at half past nine.", "بدأ في التاسعة والنصف.");
        good(EN, FA, "It began at half past nine.", "ساعت نه و نیم آغاز شد.");
        good(EN, FA, "It began at a quarter to nine.", "یک ربع به نه آغاز شد.");
        good(AR, EN, "بلغ مليونين والنصف الثاني.", "It reached two million in the second half.");
        good(EN, FR, "A quarter of nine districts voted.", "Le quart de neuf districts vota.");
    }

    @Test
    void frenchSignOfTheHourCountsTwentyFour() {
        bad(EN, FR, "He rang at 9:20 p.m.", "Il appela à 9 h 20.", ID);
        bad(EN, FR, "He rang at 9 p.m.", "Il appela à 9 h.", ID);
        bad(FR, EN, "Il appela à 9 h 20.", "He rang at 9:20 p.m.", ID);
        bad(FA, FR, "ساعت ۹ شب زنگ زد.", "Il appela à 9 h.", ID);
        good(EN, FR, "He rang at 9:20 p.m.", "Il appela à 21 h 20.");
        good(EN, FR, "He rang at 9:20 p.m.", "Il appela à 9 h 20 du soir.");
        good(EN, FR, "He rang at 9:20 p.m.", "Ce soir-là, il appela à 9 h 20.");
        good(EN, FR, "He rang at 9:20 a.m.", "Il appela à 9 h 20.");
    }

    @Test
    void englishNumericDateInEitherOrder() {
        good(EN, FR, "Born on 3/8/1962.", "Né le 3 août 1962.");
        good(EN, FR, "Born on 3/8/1962.", "Né le 8 mars 1962.");
        good(EN, AR, "Born on 3/8/1962.", "ولد في 8 آذار 1962.");
        bad(EN, FR, "Born on 3/8/1962.", "Né le 8 avril 1962.", ID);
        bad(EN, FR, "Born on 3/18/1962.", "Né le 18 avril 1962.", ID);
        bad(FR, EN, "Né le 3/8/1962.", "Born on 8 March 1962.", ID);
    }

    @Test
    void symbolsKeepTheirDigits() {
        for (var symbol : new String[] {"S/2012/519", "A/HRC/22/48", "E/CN.4/2001/65", "IT-95-14"}) {
            var arabic = symbol.replace('2', '٢').replace('1', '١');
            var target = "انظر " + arabic + " هنا.";
            bad(EN, AR, "See " + symbol + " here.", target, "DIGIT_SYSTEM");
            assertThat(mended(EN, AR, "See " + symbol + " here.", target, "DIGIT_SYSTEM"))
                    .isEqualTo("انظر " + symbol + " هنا.");
            good(EN, FA, "See " + symbol + " on 3 lists.", symbol + " را در ۳ فهرست ببینید.");
        }
    }

    @Test
    void theScaleIsPartOfANumber() {
        bad(EN, FR, "The dyke cost 7 million dinars.", "La digue a coûté 7 dinars.", ID);
        bad(EN, AR, "The dyke cost 7 million dinars.", "كلّف السدّ 7 دنانير.", ID);
        bad(FR, FA, "La digue a coûté 4 milliards.", "هزینهٔ سد ۴ بود.", ID);
        bad(FA, EN, "۲۰ هزار چادر رسید.", "20 tents arrived.", ID);
        bad(AR, EN, "وصلت 7 ملايين خيمة.", "Seven tents arrived.", ID);
        bad(EN, FR, "About 7 million fled.", "Environ sept ont fui.", ID);
        good(EN, FR, "It costs 3 to 5 million.", "Cela coûte de 3 millions à 5 millions.");
        good(EN, AR, "It costs 3 to 5 million.", "كلفته من 3 ملايين إلى 5 ملايين.");
        good(EN, FA, "It costs 3 million to 5 million.", "۳ تا ۵ میلیون هزینه دارد.");
        good(EN, FR, "It costs 7 million.", "Cela coûte sept millions.");
        good(EN, FR, "It costs $7m.", "Cela coûte 7 millions de dollars.");
        good(EN, FR, "A wall 7m high.", "Un mur de 7 mètres.");
        good(EN, AR, "See resolution 58/4 A.", "انظر القرار 58/4 ألف.");
        good(AR, FR, "الجزء 3 ألف من التقرير", "Partie 3 A du rapport");
        assertThat(findings(EN, FR, "The dyke cost 7 million dinars.", "La digue a coûté 7 dinars."))
                .singleElement()
                .satisfies(f -> assertThat(f.arguments()).containsExactly("7 million", "7"));
    }

    @Test
    void englishDecadesInWords() {
        good(EN, FR, "He wrote it in the forties.", "Il l’écrivit dans les années quarante.");
        good(FA, EN, "در دههٔ پنجاه آن را نوشت.", "He wrote it in the fifties.");
        bad(EN, FR, "He wrote it in the forties.", "Il l’écrivit dans les années cinquante.", ID);
        bad(FR, EN, "Il l’écrivit dans les années cinquante.", "He wrote it in the forties.", ID);
    }
}
