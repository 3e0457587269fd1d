package org.dragoman.matching;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Span;

/** One reading of one text against all forms of its language. */
final class LexiconScan implements Grammar.Reader {
    private static final Span NO_ASIDE = new Span(0, 0);

    private final FormIndex index;
    private final Grammar grammar;
    private final TermTrie trie;
    private final Letters text;
    private final PairSide side;
    private final TriePath path;
    private final List<FormMatch> matches = new ArrayList<>();
    /** The other words that stand within the form which is followed. */
    private Span aside = NO_ASIDE;

    private int node = TermTrie.ROOT;
    private int gap = Letters.NONE;

    LexiconScan(FormIndex index, Letters text, PairSide side) {
        this.index = index;
        this.grammar = index.grammar();
        this.trie = index.trie();
        this.text = text;
        this.side = side;
        this.path = new TriePath(text);
    }

    /** Every form that fits anywhere, overlapping ones too. */
    List<FormMatch> matches() {
        for (int at = 0; at < text.length(); at++) {
            if (grammar.begins(text, at)) {
                grammar.read(text, at, true, this);
            }
        }
        return matches;
    }

    @Override
    public boolean knows(int from, int to, Ending ending) {
        return trie.child(node, gap, text.hash(from, to, ending)) != TermTrie.ABSENT;
    }

    @Override
    public void take(Stem stem) {
        int nodeBefore = node;
        int gapBefore = gap;
        node = trie.child(node, gap, text.hash(stem.from(), stem.to(), stem.ending()));
        path.push(stem);
        report(stem);
        if (stem.next() < text.length()) {
            gap = grammar.gap(text.gap(stem.next()));
            grammar.read(text, stem.next(), false, this);
            if (index.isParted(node)) {
                passWords(stem.next());
            }
        }
        path.pop();
        gap = gapBefore;
        node = nodeBefore;
    }

    /** Goes on after one word, after two, and so on. */
    private void passWords(int from) {
        gap = Letters.PARTED;
        int at = from;
        for (int words = 0; words < Parting.MOST_WORDS && text.isWithinPhrase(at); words++) {
            at = text.wordEnd(at);
            if (at == text.length() || !text.isWithinPhrase(at)) {
                break;
            }
            aside = new Span(from, at);
            grammar.read(text, at, false, this);
        }
        aside = NO_ASIDE;
    }

    private void report(Stem last) {
        var entry = index.entry(node);
        if (entry == null || last.is(Stem.Trait.CONSTRUCT) || !grammar.ends(text, last.next()) || isTorn()) {
            return;
        }
        if (side == PairSide.SOURCE && path.first() == last && grammar.isCommon(text, last)) {
            return;
        }
        for (; entry != null; entry = entry.next) {
            if (entry.fits(path, side) && !isCommonWithoutArticle(entry, last)) {
                matches.add(new FormMatch(
                        entry.form(), path.first().begin(), last.end(), last.next(), entry.isBent(path), aside));
            }
        }
    }

    private boolean isCommonWithoutArticle(TrieEntry entry, Stem last) {
        return side == PairSide.SOURCE
                && path.first() == last
                && entry.hasLostArticle(path)
                && grammar.isCommonWithoutArticle(text, last);
    }

    /** Whether an acronym such as U.N. is only a piece of a longer one. */
    private boolean isTorn() {
        return path.isAcronym()
                && (text.gap(path.first().begin()) == '.'
                        || text.gap(path.last().next()) == '.');
    }
}
