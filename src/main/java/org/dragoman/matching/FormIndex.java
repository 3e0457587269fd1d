package org.dragoman.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Language;
import org.jspecify.annotations.Nullable;

/** The forms of one language in a trie. Immutable once made. */
final class FormIndex {
    private final Language language;
    private final Set<String> expressions;
    private final Grammar grammar;
    private final TermTrie trie = new TermTrie();
    private final BitSet parted = new BitSet();
    private @Nullable TrieEntry[] entries = new TrieEntry[64];

    /** @param expressions the concepts that are common words, whether written with capitals or not */
    FormIndex(Language language, Collection<Form> forms, Set<String> expressions) {
        this.language = language;
        this.expressions = expressions;
        this.grammar = Grammar.of(language);
        forms.forEach(this::add);
    }

    private void add(Form form) {
        for (var spelling : grammar.mergers(form.unparted())) {
            add(form, Letters.of(spelling, language), 0);
        }
        if (form.isParted()) {
            var before = Letters.of(Parting.before(form.text()), language);
            add(form, Letters.of(form.unparted(), language), before.length());
        }
    }

    /** @param parting the letter before which other words may stand; 0 if none may */
    private void add(Form form, Letters letters, int parting) {
        if (letters.length() == 0) {
            return;
        }
        var path = new TriePath(letters);
        int node = TermTrie.ROOT;
        int end;
        for (int at = 0; at < letters.length(); at = end) {
            end = letters.wordEnd(at);
            var stem = grammar.lemma(letters, at, end, end == letters.length());
            int gap = at == 0 ? Letters.NONE : grammar.gap(letters.gap(at));
            if (at > 0 && at == parting) {
                gap = Letters.PARTED;
                parted.set(node);
            }
            node = trie.grow(node, gap, letters.hash(stem.from(), stem.to(), stem.ending()));
            path.push(stem);
        }
        if (node >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(entries.length * 2, trie.size()));
        }
        entries[node] = new TrieEntry(form, path, shape(form, letters), entries[node]);
    }

    private TrieEntry.Shape shape(Form form, Letters letters) {
        boolean small =
                !language.isRightToLeft() && form.text().equals(form.text().toLowerCase(Locale.ROOT));
        return new TrieEntry.Shape(grammar, letters, small || expressions.contains(form.concept()));
    }

    Grammar grammar() {
        return grammar;
    }

    TermTrie trie() {
        return trie;
    }

    /** Whether a form goes on from a node after other words. */
    boolean isParted(int node) {
        return parted.get(node);
    }

    /** The first entry of the forms that end at a node, if any does. */
    @Nullable
    TrieEntry entry(int node) {
        return node < entries.length ? entries[node] : null;
    }

    /** The forms standing in a text, the longest of those that overlap, in the order of the text. */
    List<Occurrence> find(String text, PairSide side) {
        var letters = Letters.of(text, language);
        return LongestMatches.of(new LexiconScan(this, letters, side).matches(), side).stream()
                .map(match -> new Occurrence(match.form(), letters.span(match.begin(), match.end())))
                .toList();
    }
}
