package org.dragoman.glossary;

import org.dragoman.glossary.Stem.Trait;
import org.jspecify.annotations.Nullable;

/** A form as it is kept at the end of its path through the trie, and what a text must show to be that form. */
final class Entry {
    private final Form form;
    private final long likeness;
    private final long letterCase;
    private final long articles;
    private final long tanwin;
    private final boolean keepsArticle;
    private final long written;

    /** Another form with the same path. */
    final @Nullable Entry next;

    Entry(Form form, Path path, boolean keepsArticle, @Nullable Entry next) {
        this.form = form;
        this.likeness = path.hash(form.status().isApproved() ? Likeness.ACCENTED : Likeness.STRICT);
        this.letterCase = path.hash(Likeness.CASE);
        this.articles = path.with(Trait.DEFINITE);
        this.tanwin = path.with(Trait.TANWIN);
        this.keepsArticle = keepsArticle;
        this.written = path.written();
        this.next = next;
    }

    Form form() {
        return form;
    }

    boolean fits(Path path, Side side) {
        return form.literal()
                ? side == Side.TARGET && path.isWhole() && path.written() == written && fitsLetters(path, side)
                : fitsGrammar(path) && fitsLetters(path, side);
    }

    private boolean fitsGrammar(Path path) {
        long lost = lostArticles(path);
        return (path.with(Trait.DEFINITE) & ~articles) == 0
                && (path.with(Trait.BARE) & ~articles) == 0
                && (path.with(Trait.TANWIN) & ~tanwin) == 0
                // later words lose theirs only where the first does
                && (lost == 0 || ((lost & 1) != 0 && !keepsArticle));
    }

    private boolean fitsLetters(Path path, Side side) {
        if (form.caseSensitive() && path.hash(Likeness.CASE) != letterCase) {
            return false;
        }
        if (form.status().isApproved()) {
            return side == Side.SOURCE || path.hash(Likeness.ACCENTED) == likeness;
        }
        return path.hash(Likeness.STRICT) == likeness;
    }

    /** Whether a text that fits has the form in another inflection. */
    boolean isBent(Path path) {
        return lostArticles(path) != 0 || path.with(Trait.BENT) != 0;
    }

    private long lostArticles(Path path) {
        return articles & ~path.with(Trait.DEFINITE);
    }
}
