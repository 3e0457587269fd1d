package org.dragoman.matching;

import java.util.List;
import org.dragoman.language.Span;

/**
 * The verdict on one concept that occurs in the source.
 *
 * @param sourceSpans where the concept stands in the source; never empty
 * @param targetSpans where the forms that decided the verdict stand in the target: the forbidden ones of
 *     {@link Verdict#FORBIDDEN}, the approved ones of {@link Verdict#OK}, none of {@link Verdict#MISSING}
 */
public record Judgement(String concept, Verdict verdict, List<Span> sourceSpans, List<Span> targetSpans) {
    public Judgement {
        sourceSpans = List.copyOf(sourceSpans);
        targetSpans = List.copyOf(targetSpans);
    }
}
