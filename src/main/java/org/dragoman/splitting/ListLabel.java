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
    private static final Pattern HEADED = Pattern.compile(
            "(?:Art(?:icle)?|Section|Chapter|Part|Rule|Point|Principle|Chapitre|Partie|Règle|Principe|Titre"
                    + "|المادة|البند|الفصل|الباب|القسم|ماد[هۀ]ٔ?|بند|فصل|بخش|اصل|تبصر[هۀ]ٔ?)"
                    + "[\\s\\h]+(?:\\p{N}{1,3}(?:\\.\\p{N}{1,3})*|[IVX]{1,7})");
    private static final Pattern FIRST_OF_A_LIST = Pattern.compile(".*:[\\s\\h]+\\(?(?:[1١۱aAأ]|الف)\\)?");

    @Override
    public boolean goesOn(SentenceEndCandidate candidate) {
        if (!candidate.isFullStop()) {
            return false;
        }
        var from = Math.max(candidate.start(), candidate.mark() - LONGEST);
        var label = candidate.line().substring(from, candidate.mark());
        return (from == candidate.start()
                        && (LABEL.matcher(label).matches()
                                || HEADED.matcher(label).matches()))
                || FIRST_OF_A_LIST.matcher(label).matches();
    }
}
