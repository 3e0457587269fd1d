package org.dragoman.glossary;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.language.Language;

/** The approved concepts under the letters of one language's alphabet, to be printed. */
record PrintedGlossary(Language language, List<Letter> letters, int missing) {

    /** A letter with the concepts whose preferred term begins with it, in the order of the language. */
    record Letter(String label, List<ConceptView> concepts) {}

    /** @param concepts those without a preferred term in the language are only counted */
    static PrintedGlossary of(Language language, List<ConceptView> concepts) {
        var index = new AlphabeticIndex<ConceptView>(ULocale.forLanguageTag(language.tag()));
        int missing = 0;
        for (var concept : concepts) {
            var term = concept.preferred(language);
            if (term.isEmpty()) {
                missing++;
            } else {
                index.addRecord(term, concept);
            }
        }
        var letters = new ArrayList<Letter>();
        for (var bucket : index) {
            if (bucket.size() > 0) {
                var listed = new ArrayList<ConceptView>();
                bucket.forEach(record -> listed.add(record.getData()));
                letters.add(new Letter(bucket.getLabel(), listed));
            }
        }
        return new PrintedGlossary(language, letters, missing);
    }
}
