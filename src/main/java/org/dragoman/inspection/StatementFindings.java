package org.dragoman.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.check.Check;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.check.Severity;
import org.dragoman.inspection.Inspection.Found;
import org.dragoman.segment.Token;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementHead;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Lays out what is found in a statement, in the language of the interface. */
@ApplicationScoped
class StatementFindings {
    private final StatementInspection looking;
    private final Gradings gradings;
    private final Interface ui;

    @Inject
    StatementFindings(StatementInspection looking, Gradings gradings, Interface ui) {
        this.looking = looking;
        this.gradings = gradings;
        this.ui = ui;
    }

    @Transactional
    StatementFindingsPage page(long statementId, FindingFilter wanted) {
        var statement = Statement.withId(statementId).orElseThrow(Refusal::notFound);
        var places = looking.over(statement);
        var rows = rows(places, wanted);
        return new StatementFindingsPage(
                StatementHead.of(statement),
                Recheck.newestOf(statement).map(RecheckProgress::of).orElse(null),
                columns(places),
                checks(places, wanted),
                rows.stream()
                        .skip((long) (wanted.page() - 1) * StatementFindingsPage.ROWS)
                        .limit(StatementFindingsPage.ROWS)
                        .toList(),
                wanted,
                rows.size(),
                rows.stream().filter(StatementFindingsPage.Row::waived).count(),
                gradings.offIn(statementId));
    }

    /** All findings that someone asks for. */
    @Transactional
    List<StatementFindingsPage.Row> rows(long statementId, FindingFilter wanted) {
        return rows(looking.over(Statement.withId(statementId).orElseThrow(Refusal::notFound)), wanted);
    }

    private List<StatementFindingsPage.Row> rows(List<InspectedTranslation> places, FindingFilter wanted) {
        var messages = ui.messages(CheckMessages.class);
        var text = new FindingText(messages);
        var rows = new ArrayList<StatementFindingsPage.Row>();
        places.stream().filter(wanted::includes).forEach(place -> place.found().stream()
                .filter(wanted::includes)
                .sorted(Comparator.comparing(f -> f.finding().severity()))
                .forEach(found -> rows.add(row(place, found, text, messages))));
        return rows;
    }

    private static StatementFindingsPage.Row row(
            InspectedTranslation place, Found found, FindingText text, CheckMessages messages) {
        var translation = place.translation();
        var finding = found.finding();
        return new StatementFindingsPage.Row(
                translation.language(),
                place.number(),
                translation.id(),
                translation.segment().id(),
                place.jobId(),
                finding.severity(),
                finding.check().id(),
                finding.check().nameIn(messages),
                text.of(finding),
                found.waived(),
                place.isLate() && found.blocks(),
                Token.of(translation.segment().text()),
                Token.of(translation.text()));
    }

    /** What is found in each language, in the order of the jobs. */
    static List<StatementFindingsPage.Column> columns(List<InspectedTranslation> places) {
        var byJob = places.stream()
                .collect(Collectors.groupingBy(InspectedTranslation::jobId, LinkedHashMap::new, Collectors.toList()));
        return byJob.values().stream().map(StatementFindings::column).toList();
    }

    private static StatementFindingsPage.Column column(List<InspectedTranslation> ofJob) {
        return new StatementFindingsPage.Column(
                ofJob.get(0).translation().language(),
                ofJob.get(0).jobId(),
                FindingTotals.count(ofJob, Severity.ERROR),
                FindingTotals.count(ofJob, Severity.WARNING),
                FindingTotals.count(ofJob, Severity.INFO),
                ofJob.stream().filter(InspectedTranslation::isLate).count());
    }

    private List<StatementFindingsPage.Counted> checks(List<InspectedTranslation> places, FindingFilter wanted) {
        var messages = ui.messages(CheckMessages.class);
        var counts = places.stream()
                .filter(wanted::includes)
                .flatMap(p -> p.found().stream())
                .filter(f -> !f.waived())
                .collect(Collectors.groupingBy(
                        f -> f.finding().check(), () -> new EnumMap<>(Check.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> new StatementFindingsPage.Counted(
                        e.getKey().id(),
                        e.getKey().nameIn(messages),
                        e.getValue(),
                        e.getKey().id().equals(wanted.check())))
                .sorted(Comparator.comparing(StatementFindingsPage.Counted::count)
                        .reversed())
                .toList();
    }
}
