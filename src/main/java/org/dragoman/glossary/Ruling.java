package org.dragoman.glossary;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.language.Language;
import org.hibernate.annotations.Immutable;

/** An editor's word that two concepts may claim one spelling, with the reason. Never changed, never deleted. */
@Entity
@Immutable
public class Ruling extends PanacheEntityBase {
    private static final int MOST = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String spelling;

    @Enumerated(EnumType.STRING)
    private Contradiction.Kind kind;

    @Column
    private String firstKey;

    @Column
    private String secondKey;

    @Column
    private String reason;

    @Column
    private String author;

    @Column
    private Instant at;

    protected Ruling() {}

    Ruling(Contradiction contradiction, String reason, Account by) {
        this.language = contradiction.one().language();
        this.spelling = contradiction.spelling();
        this.kind = contradiction.kind();
        this.firstKey = contradiction.one().concept();
        this.secondKey = contradiction.other().concept();
        this.reason = reason;
        this.author = by.username();
        this.at = Instant.now();
    }

    static List<Ruling> about(Collection<String> spellings) {
        return spellings.size() > MOST
                ? listAll(Sort.descending("at", "id"))
                : list("spelling in ?1 order by at desc, id desc", spellings);
    }

    boolean settles(Contradiction contradiction) {
        return kind == contradiction.kind()
                && language == contradiction.one().language()
                && spelling.equals(contradiction.spelling())
                && firstKey.equals(contradiction.one().concept())
                && secondKey.equals(contradiction.other().concept());
    }

    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
