package org.dragoman.splitting;

import java.util.regex.Pattern;

/**
 * "1. The names", "They ask: 1. The names": the label of a list item begins the sentence, or the first one a list.
 * "Article 1. The names" is labelled too.
 */
final class ListLabel implements Continuation {
    private static final int LONGEST = 24;
    private static final Pattern LABEL = Pattern.compile(
            "[•⁃▪◦*–—-]?[\\s\\h]*\\(?(?:\\p{N}{1,3}(?:\\.\\p{N}{1,3})*|\\p{L}ـ?|الف|[ivx]{1,5}|[IVX]{1,5})\\)?");
    /** "Article premier.", "المادة الأولى.", "مادهٔ یکم." */
    private static final String ORDINAL = "premi(?:er|ère)|unique|one|two|three|four|five"
            + "|الأول[ىي]?|الثاني[ةه]?|الثالث[ةه]?|الرابع[ةه]?|الخامس[ةه]?|السادس[ةه]?|السابع[ةه]?|الثامن[ةه]?|التاسع[ةه]?|العاشر[ةه]?"
            + "|یکم|اول|نخست|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم";

    private static final Pattern ADVERB = Pattern.compile(
            "(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا"
                    + "|یکم|نخست|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|اولا|ثانیا|ثالثا|First|Second|Third|Primo|Secundo|Tertio)");

    private static final Pattern HEADED = Pattern.compile(
            "(?i:art(?:icle|\\.)?|sect?(?:ion|\\.)|ch(?:ap)?\\.|chap(?:ter|itre)|part(?:ie)?|rule|point|principle|règle|principe"
                    + "|titre|clause|fig(?:ure|\\.)|tab(?:le|leau|l?\\.)|note|box|encadré|map|carte|step|étape|exhibit|pièce|count|phase|para(?:graph|graphe|\\.)|ann(?:exe?|\\.)|app(?:endice|endix|\\.)|doc(?:ument|\\.)|livre|book|verse|verset|psaume|psalm|lot|scène|scene|acte|act|score|set|day|jour|objectif|goal|target|recommandation|recommendation|conclusion|résolution|resolution|décision|decision|item|schedule|amendment|question|réponse|answer|n[o°]\\.?|§"
                    + "|المادة|البند|الفصل|القسم|الفقرة|الملحق|السؤال|الجدول|الشكل|الصورة|ملاحظة|تنبيه|الحاشية|الهامش|الباب|المرحلة|ماد[هۀ]ٔ?|بند|فصل|بخش|اصل|تبصر[هۀ]ٔ?|پیوست|پرسش|جدول|شکل|نمودار|یادداشت|پانوشت|مرحل[هۀ]ٔ?)"
                    + "[\\s\\h]+\\(?(?:\\p{N}{1,3}(?:[.-]\\p{N}{1,3})*(?:er|re|bis|ter|quater)?|[IVXL]{1,7}(?:er)?|"
                    + ORDINAL + ")\\)?");
    private static final Pattern FIRST_OF_A_LIST = Pattern.compile(".*:[\\s\\h]+\\(?(?:[1١۱aAأ]|الف)\\)?");
    /** "1. Demands; 2. Requests": a semicolon ends an item, and no sentence. */
    private static final Pattern NEXT_OF_A_LIST =
            Pattern.compile(".*[;؛][\\s\\h]+(?:and |et |و)?\\(?(?:\\p{N}{1,3}|\\p{L}|[ivxIVX]{1,5}|الف)\\)?");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (!candidate.isFullStop()) {
            return false;
        }
        var from = Math.max(candidate.start(), candidate.mark() - LONGEST);
        var label = candidate.line().substring(from, candidate.mark());
        return (from == candidate.start()
                        && (LABEL.matcher(label).matches()
                                || ADVERB.matcher(Vowels.remove(label)).matches()
                                || HEADED.matcher(label).matches()))
                || (label.indexOf(':') >= 0 && FIRST_OF_A_LIST.matcher(label).matches())
                || ((label.indexOf(';') >= 0 || label.indexOf('؛') >= 0)
                        && NEXT_OF_A_LIST.matcher(label).matches());
    }
}
