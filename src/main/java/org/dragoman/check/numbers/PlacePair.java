package org.dragoman.check.numbers;

import org.dragoman.language.Span;

/** A place in the prose of the source and one in that of the target that tell different things. */
public record PlacePair(Span source, Span target) {
    static PlacePair of(Numeral source, Numeral target) {
        return new PlacePair(new Span(source.from(), source.to()), new Span(target.from(), target.to()));
    }
}
