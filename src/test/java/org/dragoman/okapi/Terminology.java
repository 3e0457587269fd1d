package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.terminology.simpletb.SimpleTB;
import net.sf.okapi.lib.terminology.tbx.TBXReader;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;

/** Okapi's terminology, for tests and benchmarks of other packages. */
public final class Terminology {
    private Terminology() {}

    /** Okapi's SimpleTB, which matches forms as they are written: how many of them it finds in a text. */
    public static ToIntFunction<String> simpleTermBase(Language language, List<Form> forms) {
        var source = LocaleId.fromBCP47(language.tag());
        var target = LocaleId.fromBCP47("de");
        var terms = new SimpleTB(source, target);
        terms.initialize(true, true);
        forms.forEach(form -> terms.addEntry(form.text(), form.concept()));
        return text ->
                terms.getExistingStrings(new TextFragment(text), source, target).size();
    }

    /** What Okapi reads from a TBX file: the first term of a language by the concept's id. */
    public static Map<String, String> firstTerms(byte[] tbx, Language language) {
        var locale = LocaleId.fromBCP47(language.tag());
        var terms = new HashMap<String, String>();
        var reader = new TBXReader();
        reader.open(new ByteArrayInputStream(tbx));
        while (reader.hasNext()) {
            var concept = reader.next();
            if (concept.hasLocale(locale)) {
                terms.put(concept.getId(), concept.getEntries(locale).getTerm(0).getText());
            }
        }
        reader.close();
        return terms;
    }
}
