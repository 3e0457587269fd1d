package org.dragoman.names;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What an editor said to be no name; it is not offered again, in any statement. */
@Entity
class NoName extends PanacheEntityBase {
    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String form;

    @Column
    private String folded;

    @ManyToOne
    private Account author;

    @Column
    private Instant at;

    protected NoName() {}

    NoName(Language language, String form, Account by) {
        by.mustHold(Role.EDITOR);
        if (form.isBlank() || form.length() > LONGEST) {
            throw Refusal.badInput("form", NamesMessages.class, m -> m.bad_form(LONGEST));
        }
        this.language = language;
        this.form = form.strip();
        this.folded = fold(form);
        this.author = by;
        this.at = Instant.now();
    }

    /** All of a language, the newest first. */
    static List<NoName> of(Language language) {
        return list("language = ?1 order by at desc, id desc", language);
    }

    static Optional<NoName> of(Language language, String form) {
        return find("language = ?1 and folded = ?2", language, fold(form)).firstResultOptional();
    }

    static String fold(String form) {
        return form.strip().toLowerCase(Locale.ROOT);
    }

    String form() {
        return form;
    }
}
