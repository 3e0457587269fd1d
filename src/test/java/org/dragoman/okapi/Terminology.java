package org.dragoman.okapi;

import java.util.List;
import java.util.function.ToIntFunction;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.lib.terminology.simpletb.SimpleTB;
import org.dragoman.glossary.Form;
import org.dragoman.language.Language;

/** Okapi's terminology, for benchmarks of other packages. */
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
}
