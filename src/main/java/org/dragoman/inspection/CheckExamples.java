package org.dragoman.inspection;

import java.util.Map;
import org.dragoman.check.Pair;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

import static java.util.Map.entry;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

/** For each check a translation with the fault that it looks for. */
final class CheckExamples {
    private static final Map<String, Pair> EXAMPLES = Map.ofEntries(
            example("EMPTY", EN, FR, "The road is open.", " "),
            example("UNTRANSLATED", EN, FR, "The road is open.", "The road is open."),
            example("NUM_MISMATCH", EN, AR, "They rebuilt 48 schools.", "أعادوا بناء ٨٤ مدرسة."),
            example("NUM_CALENDAR", EN, FA, "It began on 12 July 2009.", "این کار در ۲۱ تیر ۱۳۸۸ آغاز شد."),
            example("TAGS", EN, FR, "The <b>whole</b> council came.", "Tout le <b>conseil est venu."),
            example("TAG_ORDER", EN, FR, "{guest} met {host}.", "{host} a reçu {guest}."),
            example("URL", EN, FR, "Read it at https://example.org/aid.", "À lire sur https://example.org/aide."),
            example("WRONG_SCRIPT", EN, AR, "The harbour is closed.", "الميناء closed حالياً."),
            example("BRACKETS", EN, FR, "The fund (2014) was spent.", "Le fonds (2014 a été dépensé."),
            example("QUOTES", EN, FR, "He said: “We stay.”", "Il a dit\u00A0: «\u00A0Nous restons."),
            example("BIDI_CTRL", EN, AR, "Gate B is open.", "البوابة \u2067B مفتوحة."),
            example("END_PUNCT", EN, FR, "Who will pay?", "Qui paiera."),
            example("PUNCT_SCRIPT", EN, AR, "Who will pay?", "من سيدفع?"),
            example("SPACE_PUNCT", FR, EN, "Il est venu.", "He came ."),
            example("FR_NBSP", EN, FR, "Who will pay?", "Qui paiera?"),
            example("DOUBLE_WORD", FR, EN, "Le pont est fermé.", "The the bridge is closed."),
            example("DOUBLE_SPACE", EN, FR, "The road is open.", "La  route est ouverte."),
            example("EDGE_SPACE", EN, FR, "The road is open.", " La route est ouverte."),
            example("DIGIT_SYSTEM", EN, FA, "They planted 74 trees.", "آنان ٧٤ درخت کاشتند."),
            example("LETTERS", EN, FA, "That book is old.", "آن كتاب قدیمی است."),
            example("ZWNJ", EN, FA, "They are going.", "آنان می‌روند\u200C."),
            example("TATWEEL", EN, AR, "The peace holds.", "الســلام صامد."),
            example("MIXED_DIR", EN, AR, "Call +44 20 7946 0000.", "اتصلوا على +44 20 7946 0000."),
            example("LENGTH", EN, FR, "The road to the old harbour is open again.", "Ouvert."));

    private CheckExamples() {}

    private static Map.Entry<String, Pair> example(
            String check, Language from, Language to, String source, String target) {
        return entry(check, new Pair(from, to, source, target));
    }

    /** A faulty translation; null where only a glossary or other segments make the fault. */
    static @Nullable Pair of(String check) {
        return EXAMPLES.get(check);
    }
}
