package org.dragoman.inspection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.check.Finding;
import org.dragoman.translation.Translation;
import org.dragoman.web.Refusal;
import org.hibernate.annotations.Immutable;

/** An editor's signed exception to one error finding. Kept for ever. */
@Entity
@Immutable
public class Waiver extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne
    private Translation translation;

    @Column
    private String findingKey;

    @Column
    private String checkId;

    @Column
    private String message;

    @Column
    private String reason;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    protected Waiver() {}

    /** @param message what the finding said when it was waived */
    Waiver(Translation translation, Finding finding, String message, String reason, Account by) {
        by.mustHold(Role.EDITOR);
        if (reason.isBlank()) {
            throw Refusal.badInput("reason-missing", InspectionMessages.class, InspectionMessages::reason_missing);
        }
        this.translation = translation;
        this.findingKey = finding.key();
        this.checkId = finding.check().id();
        this.message = message;
        this.reason = reason.strip();
        this.author = by;
        this.at = Instant.now();
    }

    public static List<Waiver> of(Translation translation) {
        return list("translation = ?1 order by at", translation);
    }

    /** The waivers of several translations, the oldest first. */
    public static List<Waiver> of(Collection<Translation> translations) {
        return translations.isEmpty() ? List.of() : list("translation in ?1 order by at", translations);
    }

    boolean covers(Finding finding) {
        return findingKey.equals(finding.key());
    }

    public Translation translation() {
        return translation;
    }

    public String message() {
        return message;
    }

    public String reason() {
        return reason;
    }

    public Account author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
