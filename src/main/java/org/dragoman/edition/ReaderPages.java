package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.rendering.ParallelText;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jspecify.annotations.Nullable;

/** Lays editions out for readers. */
@ApplicationScoped
class ReaderPages {
    private final Interface ui;
    private final WebConfig web;

    @Inject
    ReaderPages(Interface ui, WebConfig web) {
        this.ui = ui;
        this.web = web;
    }

    /** The newest released edition of each statement, each under its title in the language of the interface if it has one. */
    List<ReaderPage.Listed> list() {
        var editions = Edition.newestOfEach();
        var titles = EditionLine.titles(editions);
        return editions.stream()
                .map(edition -> new ReaderPage.Listed(
                        ReaderPage.Title.of(
                                Objects.requireNonNull(titles.get(edition.id())),
                                usual(edition).get(0)),
                        edition.path(),
                        edition.number(),
                        edition.statement().dated(),
                        Objects.requireNonNull(edition.releasedAt()),
                        edition.languages()))
                .toList();
    }

    /** The edition at an address, laid out in a transaction of its own. */
    @Transactional
    ReaderPage laidOut(String slug, int number, Function<Edition, ReaderPage> page) {
        return page.apply(Edition.at(slug, number).orElseThrow(Refusal::notFound));
    }

    /** The languages that are asked for; where none is, the reader's own and the source. */
    ReaderPage parallel(Edition edition, List<String> asked) {
        var columns = asked.stream()
                .flatMap(tag -> Language.ofTag(tag).stream())
                .filter(edition.languages()::contains)
                .distinct()
                .toList();
        return page(edition, columns.isEmpty() ? usual(edition) : columns, "");
    }

    ReaderPage single(Edition edition, Language language) {
        if (!edition.languages().contains(language)) {
            throw Refusal.notFound();
        }
        return page(edition, List.of(language), "/" + language);
    }

    private ReaderPage page(Edition edition, List<Language> columns, String view) {
        var imprint = EditionImprint.of(edition, web);
        var lines = EditionLine.of(edition);
        var text = ParallelText.of(lines, columns);
        return new ReaderPage(
                imprint,
                ReaderPage.Title.of(lines.get(0).wordings(), columns.get(0)),
                columns.size() == 1 ? text.withoutTitle() : text,
                ColumnChooser.of(edition.path(), imprint.languages(), columns, l -> imprint.address() + "/" + l),
                imprint.address() + view,
                newer(edition),
                EditionFile.listOf(edition));
    }

    private static @Nullable String newer(Edition edition) {
        return Edition.newestReleasedOf(edition.statement())
                .filter(newest -> newest.number() > edition.number())
                .map(Edition::path)
                .orElse(null);
    }

    private List<Language> usual(Edition edition) {
        return Stream.of(ui.language(), edition.languages().get(0))
                .filter(edition.languages()::contains)
                .distinct()
                .toList();
    }
}
