package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.dragoman.glossary.Concepts;
import org.dragoman.glossary.Contradiction;
import org.dragoman.glossary.ImportForecast;

/**
 * What a glossary import would do, row by row in the order of the file, and then what it would remove.
 *
 * @param version the version of the glossary for which this holds
 * @param remarks on what is left out
 * @param contradictions where one concept would ask for what another forbids: they wait for a ruling
 */
record Preview(
        long version,
        GlossaryImport.Format format,
        List<PreviewRow> rows,
        Concepts.Report report,
        List<Contradiction> contradictions,
        FileRemarks remarks) {

    /**
     * @param foresight what becomes of the entries that have no flaw, in their order, and then of what they replace
     */
    static Preview of(
            long version,
            GlossaryImport.Format format,
            List<GlossaryEntry> entries,
            ImportForecast foresight,
            FileFlaws flaws,
            FileRemarks remarks) {
        var rows = new ArrayList<PreviewRow>();
        var refused = new HashSet<FileFlaws.Place>();
        var next = foresight.fates().iterator();
        for (var entry : entries) {
            var reasons = flaws.in(entry);
            if (reasons.isEmpty()) {
                rows.add(PreviewRow.of(entry.line(), next.next()));
            } else if (refused.add(FileFlaws.Place.of(entry))) {
                rows.add(PreviewRow.refused(FileFlaws.Place.of(entry), reasons));
            }
        }
        flaws.places().stream()
                .filter(refused::add)
                .map(p -> PreviewRow.refused(p, flaws.in(p)))
                .forEach(rows::add);
        rows.sort(Comparator.comparingInt(PreviewRow::line));
        next.forEachRemaining(fate -> rows.add(PreviewRow.of(0, fate)));
        return new Preview(
                version,
                format,
                List.copyOf(rows),
                Concepts.Report.of(foresight.fates()),
                foresight.contradictions(),
                remarks);
    }

    public int refused() {
        return (int) rows.stream().filter(PreviewRow::isRefused).count();
    }
}
