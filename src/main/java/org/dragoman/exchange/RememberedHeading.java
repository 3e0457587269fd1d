package org.dragoman.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.account.Account;

/** What somebody said a heading of a foreign table means, to be proposed when it comes again. */
@Entity
@Table(name = "glossary_heading")
class RememberedHeading extends PanacheEntityBase {
    @Id
    private String heading;

    @Column
    private String columnKey;

    @ManyToOne
    @JoinColumn(name = "chosen_by")
    private Account chosenBy;

    @Column
    private Instant chosenAt;

    protected RememberedHeading() {}

    private RememberedHeading(String heading) {
        this.heading = heading;
    }

    /** What a heading means: what was said of it last, else what can be guessed. */
    static String meaning(String heading) {
        return stored(heading).map(h -> h.columnKey).orElseGet(() -> ColumnGuess.of(heading));
    }

    static void remember(List<String> headings, ColumnChoice choice, Account by) {
        for (int i = 0; i < headings.size(); i++) {
            var key = folded(headings.get(i));
            if (!key.isEmpty()) {
                var remembered = stored(key).orElseGet(() -> new RememberedHeading(key));
                remembered.columnKey = choice.columns().get(i);
                remembered.chosenBy = by;
                remembered.chosenAt = Instant.now();
                remembered.persist();
            }
        }
    }

    private static Optional<RememberedHeading> stored(String heading) {
        return findByIdOptional(folded(heading));
    }

    private static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }
}
