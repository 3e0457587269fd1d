package org.dragoman.consequence;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.dragoman.matching.Form;
import org.dragoman.matching.Lexicon;
import org.jspecify.annotations.Nullable;

/** A change of the terms of some concepts, to be tried on texts. The lexicons are made when first asked for; one thread. */
public final class TermChange {
    /** A change that changes nothing. */
    public static final TermChange NONE =
            new TermChange(List.of(), () -> Lexicon.of(List.of()), () -> Lexicon.of(List.of()));

    private final List<Form> touched;
    private final Supplier<Lexicon> before;
    private final Supplier<Lexicon> after;

    /**
     * @param touched the forms of the concepts in question, as they are and as they would be
     * @param before gives the lexicon as it is
     * @param after gives the lexicon as it would be
     */
    public TermChange(Collection<Form> touched, Supplier<Lexicon> before, Supplier<Lexicon> after) {
        this.touched = List.copyOf(touched);
        this.before = new Once<>(before);
        this.after = new Once<>(after);
    }

    boolean isEmpty() {
        return touched.isEmpty();
    }

    List<Form> touched() {
        return touched;
    }

    Lexicon before() {
        return before.get();
    }

    Lexicon after() {
        return after.get();
    }

    private static final class Once<T> implements Supplier<T> {
        private final Supplier<T> source;
        private @Nullable T made;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            var known = made;
            if (known == null) {
                known = source.get();
                made = known;
            }
            return known;
        }
    }
}
