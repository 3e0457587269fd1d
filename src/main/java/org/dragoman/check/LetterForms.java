package org.dragoman.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.check.text.Prose;
import org.dragoman.language.DataFile;
import org.dragoman.language.Language;

/** LETTERS: Arabic yeh, alef maksura or kaf in Persian; Persian yeh or kaf in Arabic. */
final class LetterForms extends TextCheck {
    private static final Map<Character, Character> PERSIAN = Map.of('ي', 'ی', 'ى', 'ی', 'ك', 'ک');
    private static final Map<Character, Character> ARABIC = Map.of('ی', 'ي', 'ک', 'ك');
    /** Common words that end in alef maksura, for which Persian keyboards type yeh. */
    private static final Set<String> MAKSURA =
            DataFile.of("alef-maksura", Language.AR).words("word").collect(Collectors.toUnmodifiableSet());

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u200C\u200D]+");

    LetterForms(Check check) {
        super(check);
    }

    @Override
    List<Finding> findings(PairTexts texts) {
        return switch (texts.targetLanguage()) {
            case FA -> findings(texts.target().prose(), Language.FA, PERSIAN);
            case AR -> findings(texts.target().prose(), Language.AR, ARABIC);
            case EN, FR -> List.of();
        };
    }

    @Override
    String message(CheckMessages messages, Quotation found) {
        return messages.letters(found.first(), found.second());
    }

    @Override
    Pair example() {
        return new Pair(Language.EN, Language.FA, "That book is old.", "آن كتاب قدیمی است.");
    }

    private List<Finding> findings(Prose prose, Language language, Map<Character, Character> letters) {
        var found = new ArrayList<Finding>();
        var words = WORD.matcher(prose.text());
        while (words.find()) {
            var mended = mend(words.group(), language, letters);
            if (!mended.equals(words.group())) {
                var fix = prose.isWhole(words.start(), words.end()) ? mended : null;
                found.add(inTarget(prose.span(words.start(), words.end()), fix, words.group(), mended));
            }
        }
        return found;
    }

    private static String mend(String word, Language language, Map<Character, Character> letters) {
        var mended = new StringBuilder(word);
        for (var i = 0; i < word.length(); i++) {
            mended.setCharAt(i, letters.getOrDefault(word.charAt(i), word.charAt(i)));
        }
        if (language == Language.AR && word.endsWith("ی") && MAKSURA.contains(word)) {
            mended.setCharAt(word.length() - 1, 'ى');
        }
        return mended.toString();
    }
}
