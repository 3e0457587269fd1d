package org.dragoman.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.testsupport.Refused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.glossary.Sample.form;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.matching.TermStatus.ADMITTED;
import static org.dragoman.matching.TermStatus.PREFERRED;

@Tag("plain")
class LibraryTest {
    private final Library library = Library.cldr();

    private LibraryEntry entry(String key) {
        return Objects.requireNonNull(library.entry(key));
    }

    @Test
    void knowsCountriesAndCitiesInEveryLanguage() {
        assertThat(library.entries())
                .filteredOn(e -> e.kind() == LibraryEntry.Kind.COUNTRY)
                .hasSizeGreaterThan(200);
        assertThat(library.entries())
                .filteredOn(e -> e.kind() == LibraryEntry.Kind.CITY)
                .hasSizeGreaterThan(200);
        assertThat(library.entries())
                .allSatisfy(e -> assertThat(Arrays.stream(Language.values()).map(e::name))
                        .noneMatch(String::isBlank));
        assertThat(library.entry("atlantis")).isNull();
    }

    @Test
    void aCountryBecomesAnApprovablePlace() {
        var iraq = entry("iraq");
        assertThat(iraq.kind()).isEqualTo(LibraryEntry.Kind.COUNTRY);
        assertThat(iraq.region()).isEqualTo("142");
        assertThat(iraq.name(AR)).isEqualTo("العراق");
        var definition = iraq.definition(Library.source());
        assertThat(definition.key()).isEqualTo("iraq");
        assertThat(definition.type()).isEqualTo(Concept.Type.PLACE);
        assertThat(definition.forms(FR, PREFERRED)).containsExactly("Irak");
        assertThat(definition.provenance()).isEqualTo(new Provenance(Library.source(), ""));
        assertThat(Library.source()).startsWith("Unicode CLDR");
        assertThat(definition.defects()).isEmpty();
    }

    @Test
    void aCityIsKnownByItsTimeZone() {
        assertThat(entry("baghdad").kind()).isEqualTo(LibraryEntry.Kind.CITY);
        assertThat(entry("baghdad").name(AR)).isEqualTo("بغداد");
    }

    @Test
    void whatStandsInBracketsIsAnotherName() {
        assertThat(entry("myanmar").names().get(EN)).containsExactly("Myanmar", "Burma");
        assertThat(entry("myanmar").definition("x").forms())
                .contains(form("myanmar", EN, "Myanmar", PREFERRED), form("myanmar", EN, "Burma", ADMITTED));
    }

    @Test
    void countriesComeBeforeCitiesAndAreInOrder() {
        var entries = library.entries();
        var countries = entries.stream()
                .filter(e -> e.kind() == LibraryEntry.Kind.COUNTRY)
                .toList();
        assertThat(entries.subList(0, countries.size())).isEqualTo(countries);
        assertThat(countries).extracting(e -> e.name(EN)).isSorted();
    }

    @Test
    void namesThePartsOfTheWorld() {
        assertThat(library.regionName("142", FR)).isEqualTo("Asie");
        assertThat(LibraryShelf.regions(EN)).containsEntry("Asia", "142").containsEntry("Africa", "002");
    }

    @Test
    void anAdoptedNameIsEnforced() {
        var shelf = new LibraryShelf(null);
        var plan = shelf.plan(List.of("iraq", "iraq"));
        assertThat(plan.definitions()).extracting(Definition::key).containsExactly("iraq");
        Refused.with("not-found", () -> shelf.plan(List.of("atlantis")));
    }

    @Test
    void aBookSaysItsNamesInEveryLanguage() {
        var name = new LibraryShelf.Book(entry("iraq"), true).name();
        assertThat(name.names()).containsEntry("fr", "Irak").hasSize(Language.values().length);
        assertThat(new LibraryEntry("x", LibraryEntry.Kind.CITY, "142", Map.of(EN, List.of("X"))).name(FR))
                .isEmpty();
    }
}
