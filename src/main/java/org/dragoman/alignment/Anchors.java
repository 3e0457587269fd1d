package org.dragoman.alignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.bound.Budget;
import org.dragoman.check.numbers.NumberValues;
import org.dragoman.check.text.Identifiers;
import org.dragoman.check.text.LetterClasses;
import org.dragoman.check.text.Markup;
import org.dragoman.language.Language;
import org.dragoman.language.Proclitics;
import org.dragoman.matching.Lexicon;

/** Reads the anchors of sentences. Immutable. */
final class Anchors {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern ARTICLE = Pattern.compile("^" + Proclitics.DEFINITE + "(?=.{3})");
    private static final Pattern QUESTION = Pattern.compile("[?؟]");
    /** The paper on cognates takes four letters; with four, in texts of one subject, too many words are alike. */
    private static final int COGNATE_LETTERS = 5;

    private static final int SHORTEST_COGNATE = 4;

    private final Lexicon lexicon;

    Anchors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Set<Anchor> in(String sentence, Language language) {
        Budget.step();
        var anchors = new HashSet<Anchor>();
        var markup = Markup.of(sentence);
        NumberValues.in(markup, language).forEach(n -> anchors.add(new Anchor(Anchor.Kind.NUMBER, n)));
        markup.tokens().stream()
                .filter(Markup.Token::isAddress)
                .forEach(t -> anchors.add(new Anchor(Anchor.Kind.IDENTIFIER, t.text())));
        Identifiers.in(markup.prose())
                .forEach(s -> anchors.add(
                        new Anchor(Anchor.Kind.IDENTIFIER, s.of(markup.prose().text()))));
        lexicon.occurrences(sentence, language)
                .forEach(o ->
                        anchors.add(new Anchor(Anchor.Kind.CONCEPT, o.form().concept())));
        if (QUESTION.matcher(markup.prose().text()).find()) {
            anchors.add(new Anchor(Anchor.Kind.QUESTION, ""));
        }
        cognates(markup.prose().text()).forEach(w -> anchors.add(new Anchor(Anchor.Kind.COGNATE, w)));
        return anchors;
    }

    private static List<String> cognates(String text) {
        return WORD.matcher(text)
                .results()
                .map(w -> ARTICLE.matcher(LetterClasses.fold(w.group())).replaceFirst(""))
                .filter(w -> w.length() >= SHORTEST_COGNATE)
                .map(w -> w.substring(0, Math.min(w.length(), COGNATE_LETTERS)))
                .toList();
    }
}
