package org.dragoman.matching;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class PersianGrammarTest {
    private final Marked terms = Marked.with(
            Language.FA,
            "شیراز",
            "ترکیه",
            "آسیا",
            "توکیو",
            "دزاشیب",
            "بیت‌الله",
            "کتابخانه",
            "کوهپایه",
            "گل‌خانه",
            "سازمان برنامه",
            "اتحادیهٔ کارگران",
            "قشقایی‌ها",
            "بندرگاه",
            "سارا");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹شیرازِ› زیبا، ‹شیراز›‌ها، ‹شیراز› را، ‹شیراز›‌را، ‹شیراز›را",
                "‹شیراز›‌مان و ‹شیراز›تان و ‹شیراز› شان",
                "‹ترکیه›‌ی نو، ‹ترکیه› ی نو، ‹ترکیهٔ› نو، ‹ترکیۀ› نو، ‹ترکیه›‌ای نو، ‹ترکیه› ای نو",
                "‹آسیا›ی دور، ‹آسیا›‌ی دور، ‹توکیو›ی بزرگ",
                "‹ترکیه›‌اند و ‹ترکیه›‌ست و ‹آسیا›ست",
                "‹بیت الله› و ‹بیتالله› و ‹گل خانه› و ‹گلخانه›",
                "‹کتاب‌خانه› و ‹کتاب خانه›",
                "‹سازمانِ برنامه› و ‹سازمان‌برنامه› و ‹سازمان‌های برنامه›",
                "‹اتحادیه کارگران›، ‹اتحادیه‌ی کارگران›، ‹اتحادیه ی کارگران›، ‹اتحادیۀ کارگران›",
                "‹قشقایی ها› و ‹قشقاییها›ی فارس و ‹قشقایی‌ها›یی که",
                "‹كتابخانه› و ‹شيراز›",
                "‹ترکیه›/‹شیراز›-تهران",
            })
    void finds(String marked) {
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شیرازی و شیرازی‌ها و شیرازیان",
                "شیراز‌آباد و نوشیراز و نو‌شیراز",
                "آسیایی و آسیایی‌ها",
                "بیت‌اللهی و بندرگاهی",
                "سا را دیدم و سا‌را دیدم",
                "سازمان، برنامه",
                "کوه پایه‌ریزی"
            })
    void findsNothing(String text) {
        assertThat(terms.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"شیرازه‌ای و شیرازه ای", "‹سوریه›‌ای آزاد", "کرمانه‌ای", "‹شیراز›های ما و ‹شیراز›‌ها‌ی"})
    void keepsTheLettersOfASuffixTogether(String marked) {
        var terms = Marked.with(Language.FA, "شیراز", "سوریه", "کرمان");
        assertThat(terms.in(marked.replaceAll("[‹›]", ""))).isEqualTo(marked);
    }
}
