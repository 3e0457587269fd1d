package org.dragoman.inspection;

import java.util.Locale;
import org.dragoman.matching.Judgement;

/** A concept of the source and what the target says about it: {@code ok}, {@code missing} or {@code forbidden}. */
public record TermReport(String concept, String verdict) {

    public static TermReport of(Judgement judgement) {
        return new TermReport(judgement.concept(), judgement.verdict().name().toLowerCase(Locale.ROOT));
    }
}
