package org.dragoman.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.dragoman.edition.Edition;
import org.dragoman.edition.EditionComparison;
import org.dragoman.edition.Imprints;
import org.dragoman.edition.PublicEditions;
import org.dragoman.language.Language;
import org.dragoman.rendering.ParallelText;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Lays editions out for readers. */
@ApplicationScoped
class ReaderPages {
    private static final int LISTED = 30;

    private final Interface ui;
    private final Imprints imprints;

    @Inject
    ReaderPages(Interface ui, Imprints imprints) {
        this.ui = ui;
        this.imprints = imprints;
    }

    /** An edition in the list of all. */
    record Listed(
            Title title, String path, int number, LocalDate dated, Instant releasedAt, List<Language> languages) {}

    /** A page of the list of all, from 1. */
    record ListPage(List<Listed> editions, int number, boolean goesOn) {
        public SearchPage.SearchFields asked() {
            return SearchPage.SearchFields.NOTHING;
        }
    }

    /** The newest released edition of each statement, each under its title in the language of the interface if it has one. */
    ListPage list(int page) {
        var found = PublicEditions.newestOfEach((page - 1) * LISTED, LISTED + 1);
        if (found.isEmpty() && page > 1) {
            throw Refusal.notFound();
        }
        var editions = found.subList(0, Math.min(found.size(), LISTED));
        var titles = PublicEditions.titles(editions);
        var listed = editions.stream()
                .map(edition -> new Listed(
                        Title.of(
                                Objects.requireNonNull(titles.get(edition.id())),
                                usual(edition).get(0)),
                        edition.path(),
                        edition.number(),
                        edition.statement().dated(),
                        Objects.requireNonNull(edition.releasedAt()),
                        edition.languages()))
                .toList();
        return new ListPage(listed, page, found.size() > LISTED);
    }

    /** The edition at an address, laid out in a transaction of its own. */
    @Transactional
    <P> P laidOut(String slug, int number, Function<Edition, P> page) {
        return page.apply(Edition.at(slug, number).orElseThrow(Refusal::notFound));
    }

    /** The languages that are asked for; where none is, the reader's own and the source. */
    ParallelPage parallel(Edition edition, List<Language> asked, boolean byParagraph) {
        var columns = asked.stream().filter(edition.languages()::contains).toList();
        return parallelOf(edition, columns.isEmpty() ? usual(edition) : columns, byParagraph);
    }

    private ParallelPage parallelOf(Edition edition, List<Language> columns, boolean byParagraph) {
        var lines = edition.lines();
        var masthead = Masthead.of(edition, lines, columns, imprints);
        var text = byParagraph
                ? ParallelText.byParagraph(lines, columns, links(masthead))
                : ParallelText.of(lines, columns);
        var chooser = ColumnChooser.of(edition.path(), edition.languages(), columns, byParagraph);
        return new ParallelPage(masthead, text, chooser, edition.files());
    }

    /** The whole text in a language. */
    ProsePage prose(Edition edition, Language language) {
        mustSpeak(edition, language);
        var lines = edition.lines();
        var masthead = Masthead.of(edition, lines, language, imprints);
        var beside = edition.languages().stream().filter(l -> l != language).findFirst();
        return new ProsePage(
                masthead,
                ProseText.html(lines, language, links(masthead)),
                ProseText.contents(lines, language),
                beside.orElse(language),
                TextOrigins.of(lines, language),
                edition.files());
    }

    private static IntFunction<String> links(Masthead masthead) {
        return ProseText.links(
                masthead.in(masthead.title().language()), masthead.title().language());
    }

    /** One sentence, by its number. */
    SentencePage sentence(Edition edition, Language language, int number) {
        mustSpeak(edition, language);
        var lines = edition.lines();
        var line = lines.stream().filter(l -> l.number() == number).findFirst().orElseThrow(Refusal::notFound);
        var wordings = Stream.concat(Stream.of(language), edition.languages().stream())
                .distinct()
                .map(l -> SentencePage.Wording.of(line, l, language))
                .toList();
        var masthead = Masthead.of(edition, lines, language, number, imprints);
        return new SentencePage(masthead, number, lines.get(lines.size() - 1).number(), wordings);
    }

    /**
     * What an edition says and another does not.
     *
     * @param from the number of the other; null for the one that it corrects
     */
    ChangesPage changes(Edition edition, @Nullable Integer from, List<Language> asked) {
        var title = usual(edition).get(0);
        var masthead = Masthead.of(edition, edition.lines(), title, imprints);
        return ChangesPage.of(masthead, EditionComparison.of(edition, from), asked, ui.language());
    }

    private static void mustSpeak(Edition edition, Language language) {
        if (!edition.languages().contains(language)) {
            throw Refusal.notFound();
        }
    }

    private List<Language> usual(Edition edition) {
        return Stream.of(ui.language(), edition.languages().get(0))
                .filter(edition.languages()::contains)
                .distinct()
                .toList();
    }
}
