package org.dragoman.rendering;

import org.dragoman.language.Language;

/** The marks around a quotation inside a sentence (CLDR, delimiters). */
public record QuotationMarks(String before, String after) {

    /** @param depth how many quotations it stands in: outer and inner marks take turns */
    public static QuotationMarks of(Language language, int depth) {
        boolean isInner = depth % 2 == 1;
        return switch (language) {
            case EN -> isInner ? new QuotationMarks("‘", "’") : new QuotationMarks("“", "”");
            case FR -> isInner ? new QuotationMarks("“", "”") : new QuotationMarks("«\u00A0", "\u00A0»");
            case AR -> isInner ? new QuotationMarks("“", "”") : new QuotationMarks("«", "»");
            case FA -> isInner ? new QuotationMarks("‹", "›") : new QuotationMarks("«", "»");
        };
    }
}
