package org.dragoman.archive;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.edition.Edition;
import org.dragoman.statement.Statement;

/** An edition whose sentences the public can search; always the newest that stands of its statement. */
@Entity
@Table(name = "archive_edition")
class IndexedEdition extends PanacheEntityBase {
    @Id
    @Column
    private Long editionId;

    @Column
    private String slug;

    @Column
    private int number;

    @Column
    private LocalDate dated;

    @Column
    private long glossary;

    protected IndexedEdition() {}

    /** @param glossary the version of the glossary by which its names are found */
    IndexedEdition(Edition edition, long glossary) {
        this.editionId = edition.id();
        this.slug = edition.slug();
        this.number = edition.number();
        this.dated = edition.statement().dated();
        this.glossary = glossary;
    }

    /** Some of those that stand and are not among these, the latest release first. */
    static List<Edition> missing(int atMost) {
        return getEntityManager()
                .createQuery(
                        """
                        from Edition e where e.state = RELEASED and e.number = (select max(o.number) from Edition o
                        where o.statement = e.statement and o.state = RELEASED) and not exists (from IndexedEdition i
                        where i.editionId = e.id) order by e.releasedAt desc""",
                        Edition.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Some of those whose names were found by an older glossary, the newest first. */
    static List<Edition> olderThan(long glossary, int atMost) {
        return getEntityManager()
                .createQuery(
                        """
                        select e from Edition e, IndexedEdition i where i.editionId = e.id and i.glossary < ?1
                        order by i.dated desc""",
                        Edition.class)
                .setParameter(1, glossary)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Takes out whatever there is of a statement, with its sentences and names. */
    static void forget(Statement statement) {
        delete("editionId in (select e.id from Edition e where e.statement = ?1)", statement);
    }
}
