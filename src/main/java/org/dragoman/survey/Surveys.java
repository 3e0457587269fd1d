package org.dragoman.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.CheckNames;
import org.dragoman.check.FindingText;
import org.dragoman.check.Gradings;
import org.dragoman.check.Inspection.Found;
import org.dragoman.check.Severity;
import org.dragoman.segment.Token;
import org.dragoman.statement.Statement;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Lays out what is found in a statement, in the language of the interface. */
@ApplicationScoped
class Surveys {
    private final Looking looking;
    private final Gradings gradings;
    private final Interface ui;

    @Inject
    Surveys(Looking looking, Gradings gradings, Interface ui) {
        this.looking = looking;
        this.gradings = gradings;
        this.ui = ui;
    }

    @Transactional
    SurveyPage page(long statementId, Wanted wanted) {
        var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
        var places = looking.over(statement);
        var rows = rows(places, wanted);
        return new SurveyPage(
                SurveyPage.Head.of(statement),
                Recheck.newestOf(statement).map(Standing::of).orElse(null),
                columns(places),
                checks(places, wanted),
                rows.stream()
                        .skip((long) (wanted.page() - 1) * SurveyPage.ROWS)
                        .limit(SurveyPage.ROWS)
                        .toList(),
                wanted,
                rows.size(),
                gradings.offIn(statementId));
    }

    /** All findings that someone asks for. */
    @Transactional
    List<SurveyPage.Row> rows(long statementId, Wanted wanted) {
        return rows(looking.over(Statement.withId(statementId).orElseThrow(Refusal::notFound)), wanted);
    }

    private List<SurveyPage.Row> rows(List<Place> places, Wanted wanted) {
        var messages = ui.messages(CheckMessages.class);
        var text = new FindingText(messages);
        var names = new CheckNames(messages);
        var rows = new ArrayList<SurveyPage.Row>();
        places.stream().filter(wanted::includes).forEach(place -> place.found().stream()
                .filter(wanted::includes)
                .sorted(Comparator.comparing(f -> f.finding().severity()))
                .forEach(found -> rows.add(row(place, found, text, names))));
        return rows;
    }

    private static SurveyPage.Row row(Place place, Found found, FindingText text, CheckNames names) {
        var translation = place.translation();
        var finding = found.finding();
        return new SurveyPage.Row(
                translation.language(),
                place.number(),
                translation.id(),
                translation.segment().id(),
                place.jobId(),
                finding.severity(),
                finding.check(),
                names.nameOf(finding.check()),
                text.of(finding),
                found.waived(),
                place.isLate() && found.blocks(),
                Token.of(translation.segment().text()),
                Token.of(translation.text()));
    }

    private static List<SurveyPage.Column> columns(List<Place> places) {
        var byJob =
                places.stream().collect(Collectors.groupingBy(Place::jobId, LinkedHashMap::new, Collectors.toList()));
        return byJob.values().stream().map(Surveys::column).toList();
    }

    private static SurveyPage.Column column(List<Place> ofJob) {
        return new SurveyPage.Column(
                ofJob.get(0).translation().language(),
                ofJob.get(0).jobId(),
                count(ofJob, Severity.ERROR),
                count(ofJob, Severity.WARNING),
                count(ofJob, Severity.INFO),
                ofJob.stream().filter(Place::isLate).count());
    }

    private static long count(List<Place> places, Severity severity) {
        return places.stream()
                .flatMap(p -> p.found().stream())
                .filter(f -> !f.waived() && f.finding().severity() == severity)
                .count();
    }

    private List<SurveyPage.Counted> checks(List<Place> places, Wanted wanted) {
        var names = new CheckNames(ui.messages(CheckMessages.class));
        var counts = places.stream()
                .filter(wanted::includes)
                .flatMap(p -> p.found().stream())
                .collect(Collectors.groupingBy(f -> f.finding().check(), Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new SurveyPage.Counted(
                        e.getKey(),
                        names.nameOf(e.getKey()),
                        e.getValue(),
                        e.getKey().equals(wanted.check())))
                .sorted(Comparator.comparing(SurveyPage.Counted::count).reversed())
                .toList();
    }
}
