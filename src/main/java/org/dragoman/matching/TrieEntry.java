package org.dragoman.matching;

import org.dragoman.language.Language;
import org.dragoman.matching.Stem.Trait;
import org.jspecify.annotations.Nullable;

/** A form as it is kept at the end of its path through the trie, and what a text must show to be that form. */
final class TrieEntry {
    /** What the language makes of a form. */
    record Shape(Grammar grammar, Letters letters, boolean isExpression) {}

    private final Form form;
    private final long likeness;
    private final long letterCase;
    private final long articles;
    private final long tanwin;
    private final boolean keepsArticle;
    private final boolean isConstruct;
    private final boolean isExpression;
    private final boolean isCapitalised;
    private final long written;

    /** Another form with the same path. */
    final @Nullable TrieEntry next;

    TrieEntry(Form form, TriePath path, Shape shape, @Nullable TrieEntry next) {
        this.form = form;
        this.likeness = path.hash(form.status().isApproved() ? Strictness.ACCENTED : Strictness.STRICT);
        this.letterCase = path.hash(Strictness.CASE);
        this.articles = path.with(Trait.DEFINITE);
        this.tanwin = path.with(Trait.TANWIN);
        this.keepsArticle = shape.grammar().keepsArticle(shape.letters());
        this.isExpression = shape.isExpression();
        this.isConstruct = articles == path.places()
                && (isExpression || shape.grammar().isConstruct(shape.letters(), path.last()));
        this.isCapitalised = form.language() == Language.FR && path.isCapitalised();
        this.written = path.written();
        this.next = next;
    }

    Form form() {
        return form;
    }

    boolean fits(TriePath path, PairSide side) {
        return form.literal()
                ? side == PairSide.TARGET && path.isWhole() && path.written() == written && fitsLetters(path, side)
                : fitsGrammar(path)
                        && fitsIndefinite(path, side)
                        && fitsWhatIsDoubtful(path, side)
                        && fitsLetters(path, side)
                        && fitsCapital(path, side);
    }

    private boolean fitsGrammar(TriePath path) {
        long lost = lostArticles(path);
        return (isExpression || (isName(path) && path.with(Trait.PLURAL) == 0))
                && (path.with(Trait.TANWIN) & ~tanwin) == 0
                && (lost == 0 || mayLose(lost, path));
    }

    /** At the end of a term in a source the ending may make an adjective of it: اعدامی is who was condemned. */
    private boolean fitsIndefinite(TriePath path, PairSide side) {
        var indefinite = path.with(Trait.INDEFINITE);
        return indefinite == 0 || isExpression && (side == PairSide.TARGET || (indefinite & path.places()) == 0);
    }

    private boolean fitsWhatIsDoubtful(TriePath path, PairSide side) {
        return side == PairSide.TARGET || (isExpression && path.places() != 1) || path.with(Trait.DOUBTFUL) == 0;
    }

    /** A name without the article never takes it. */
    private boolean isName(TriePath path) {
        return ((path.with(Trait.DEFINITE) | path.with(Trait.BARE)) & ~articles) == 0;
    }

    /**
     * Later words lose theirs where the first does; the last one of a construct also to a noun or pronoun after it, and
     * that of an expression in the indefinite: خارطة طريق.
     */
    private boolean mayLose(long lost, TriePath path) {
        return (lost & 1) != 0 ? !keepsArticle : isConstruct && (isExpression || path.governs());
    }

    /** In a French source a small letter shows another word: La haye est basse. English leaves capitals out at will. */
    private boolean fitsCapital(TriePath path, PairSide side) {
        return side == PairSide.TARGET || !isCapitalised || !path.isSmall();
    }

    private boolean fitsLetters(TriePath path, PairSide side) {
        if (form.caseSensitive() && path.hash(Strictness.CASE) != letterCase) {
            return false;
        }
        if (form.status().isApproved()) {
            return side == PairSide.SOURCE || path.hash(Strictness.ACCENTED) == likeness;
        }
        return path.hash(Strictness.STRICT) == likeness;
    }

    /** Whether a text that fits has the form in another inflection. */
    boolean isBent(TriePath path) {
        return hasLostArticle(path) || path.with(Trait.BENT) != 0;
    }

    boolean hasLostArticle(TriePath path) {
        return lostArticles(path) != 0;
    }

    private long lostArticles(TriePath path) {
        return articles & ~path.with(Trait.DEFINITE);
    }
}
