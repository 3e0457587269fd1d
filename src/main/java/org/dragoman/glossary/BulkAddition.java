package org.dragoman.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.bound.Budget;
import org.hibernate.StatelessSession;

/** Adds thousands of concepts: they pass through, in the present transaction, and none is kept in memory. */
@ApplicationScoped
class BulkAddition {
    private static final int CHUNK = 1000;

    private final StatelessSession rows;

    @Inject
    BulkAddition(StatelessSession rows) {
        this.rows = rows;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(List<Definition> definitions, Account by) {
        rows.setJdbcBatchSize(CHUNK);
        for (int from = 0; from < definitions.size(); from += CHUNK) {
            var chunk = definitions.subList(from, Math.min(definitions.size(), from + CHUNK));
            Budget.step();
            var concepts = chunk.stream()
                    .map(d -> Concept.of(d, ConceptStatus.APPROVED, by))
                    .toList();
            rows.insertMultiple(concepts);
            rows.insertMultiple(
                    concepts.stream().flatMap(c -> c.terms().stream()).toList());
            rows.insertMultiple(
                    chunk.stream().map(d -> ConceptHistory.imported(d, by)).toList());
            if (from == 0) {
                // A connection that saw the table small looks up the concept of each term by reading all of it.
                rows.createNativeMutationQuery("analyze concept").executeUpdate();
            }
        }
    }
}
