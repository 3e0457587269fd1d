package org.dragoman.glossary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.matching.Form;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.EDITOR;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.glossary.Sample.mosul;
import static org.dragoman.glossary.Sample.place;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class ImportRulesTest {
    private final NewKeys keys = new NewKeys(
            Set.of("erbil"), Map.of("mosul", Set.of("en Mosul"), "basra", Set.of("en Basra City"), "empty", Set.of()));

    private static Definition named(Language language, String text) {
        return place("", form("", language, text, PREFERRED));
    }

    @Test
    void aConceptOfTheSameNameKeepsItsKey() {
        assertThat(keys.of(named(EN, "Mosul"))).isEqualTo("mosul");
        assertThat(keys.of(named(EN, "Mosul"))).isEqualTo("mosul-2");
    }

    @Test
    void aKeyIsNeitherAnotherConceptsNorAnotherLinesNorAPages() {
        assertThat(keys.of(named(EN, "Basra"))).isEqualTo("basra-2");
        assertThat(keys.of(named(EN, "Erbil"))).isEqualTo("erbil-2");
        assertThat(keys.of(named(EN, "New"))).isEqualTo("new-2");
        assertThat(keys.of(named(EN, "Empty"))).isEqualTo("empty-2");
        assertThat(keys.of(named(EN, "Najaf"))).isEqualTo("najaf");
    }

    @Test
    void aKeyIsMadeOfTheLatinNameWhereThereIsOne() {
        var both = place("", form("", AR, "الموصل", PREFERRED), form("", FR, "Ninive", PREFERRED));
        assertThat(keys.of(both)).isEqualTo("ninive");
        assertThat(keys.of(place("", form("", EN, "Kirkuk", ADMITTED)))).isEqualTo("concept");
        assertThat(keys.of(named(EN, "!"))).isEqualTo("concept-2");
    }

    @Test
    void anImportIsCountedByWhatItDoes() {
        var present = new PresentConcepts(Map.of("mosul", Sample.approved(mosul())));
        var basra = place("basra", form("basra", EN, "Basra", PREFERRED));
        var najaf = place("najaf", form("najaf", EN, "Najaf", PREFERRED));
        assertThat(Concepts.Report.of(present.fates(List.of(basra, najaf), true)))
                .isEqualTo(new Concepts.Report(2, 0, 0, 1));
        assertThat(Concepts.Report.of(present.fates(List.of(mosul()), false)))
                .isEqualTo(new Concepts.Report(0, 0, 1, 0));
        assertThat(new Concepts.Report(0, 0, 4, 0).isEmpty()).isTrue();
        assertThat(new Concepts.Report(1, 0, 0, 0).isEmpty()).isFalse();
        assertThat(new Concepts.Report(0, 1, 0, 0).isEmpty()).isFalse();
        assertThat(new Concepts.Report(0, 0, 0, 1).isEmpty()).isFalse();
    }

    @Test
    void whatIsCarriedOutTakesTheFormsOfItsConceptsAway() {
        var basra = form("basra", EN, "Basra", PREFERRED);
        var old = form("mosul", EN, "Mosil", PREFERRED);
        var literal = Form.literal("mosul", FR, "Mossoulien");
        var enforcing = TermPlan.enforcing(List.of(mosul())).applyTo(List.of(basra, old, literal));
        assertThat(enforcing).startsWith(basra, literal).doesNotContain(old).containsAll(mosul().forms());
        assertThat(TermPlan.dropping(List.of("mosul")).applyTo(List.of(basra, old, literal)))
                .containsExactly(basra);
    }

    @Test
    void theHistoryOfAnImportedConceptSaysAllOfIt() {
        var change = ConceptHistory.imported(mosul(), EDITOR);
        assertThat(change.kind()).isEqualTo(ConceptChange.Kind.IMPORTED);
        assertThat(change.author()).isEqualTo("editor");
        assertThat(change.after()).isEqualTo(mosul().fields());
        assertThat(change.before()).isEmpty();
        assertThat(change.reason()).isNull();
        assertThat(change.at()).isNotNull();
        var changed = new ConceptChange(
                "mosul", "editor", ConceptChange.Kind.RETIRED, "old", Map.of("status", "approved"), Map.of());
        assertThat(changed.reason()).isEqualTo("old");
        assertThat(changed.before()).containsEntry("status", "approved");
    }

    @Test
    void theLibraryIsNarrowedByKindRegionAndName() {
        var iraq = new LibraryEntry("iraq", LibraryEntry.Kind.COUNTRY, "142", Map.of(FR, List.of("Irak")));
        assertThat(new LibraryShelf.Wanted("", "", "").fits(iraq)).isTrue();
        assertThat(new LibraryShelf.Wanted("ira", "country", "142").fits(iraq)).isTrue();
        assertThat(new LibraryShelf.Wanted("", "city", "").fits(iraq)).isFalse();
        assertThat(new LibraryShelf.Wanted("", "", "002").fits(iraq)).isFalse();
        assertThat(new LibraryShelf.Wanted("Iran", "", "").fits(iraq)).isFalse();
    }

    @Test
    void aSearchKeepsWhatWasAskedFromPageToPage() {
        var wanted = new ConceptSearch.Wanted("tal afar", Concept.Type.PLACE, AR, ConceptStatus.RETIRED, 2, 50);
        assertThat(wanted.next()).isEqualTo("/glossary?q=tal+afar&type=PLACE&missing=ar&status=RETIRED&page=3");
        assertThat(wanted.previous()).endsWith("page=1");
        var all = new ConceptSearch.Wanted("", null, null, null, 0, 50);
        assertThat(all.page()).isEqualTo(1);
        assertThat(all.next()).isEqualTo("/glossary?q=&type=&missing=&status=&page=2");
    }

    @Test
    void isPrintedUnderTheLettersOfTheLanguage() {
        var views = List.of(
                ConceptView.of(Sample.approved(mosul()), EN),
                ConceptView.of(Sample.approved(place("najaf", form("najaf", EN, "Najaf", PREFERRED))), EN),
                ConceptView.of(Sample.approved(place("basra", form("basra", FR, "Bassora", PREFERRED))), EN));
        var printed = PrintedGlossary.of(EN, views);
        assertThat(printed.letters()).extracting(PrintedGlossary.Letter::label).containsExactly("M", "N");
        assertThat(printed.letters().get(0).concepts()).containsExactly(views.get(0));
        assertThat(printed.missing()).isEqualTo(1);
    }
}
