package org.dragoman.splitting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.language.Language;
import org.dragoman.segment.Token;
import org.dragoman.statement.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an editor cut, or joined, what the rules of segmentation had made of a text.
 *
 * <p>It holds for the same words on both sides, in whatever statement of the language they stand; inline codes and the
 * width of white space do not matter.
 */
@Entity
public class SplitException extends PanacheEntityBase {

    /** What the editor did. */
    @Schema(name = "SplitDeed")
    public enum Kind {
        CUT,
        JOIN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column
    private String textBefore;

    @Column
    private String textAfter;

    @ManyToOne
    private Statement statement;

    @ManyToOne
    @JoinColumn(name = "made_by")
    private Account madeBy;

    @Column
    private Instant madeAt;

    protected SplitException() {}

    /**
     * An exception that an editor makes now.
     *
     * @param before the segment before the place, as {@link #plain}
     * @param after the segment after it
     */
    SplitException(Kind kind, Statement statement, String before, String after, Account by) {
        by.mustHold(Role.EDITOR);
        this.language = statement.language();
        this.kind = kind;
        this.textBefore = before;
        this.textAfter = after;
        this.statement = statement;
        this.madeBy = by;
        this.madeAt = Instant.now();
    }

    /** The exceptions of a language, in the order in which they were made. */
    static List<SplitException> in(Language language) {
        return list("language = ?1 order by madeAt, id", language);
    }

    /** All exceptions with the people who made them and where, the newest first. */
    static List<SplitException> newestFirst() {
        return list(
                "from SplitException e join fetch e.madeBy join fetch e.statement order by e.madeAt desc, e.id desc");
    }

    static Optional<SplitException> withId(long id) {
        return findByIdOptional(id);
    }

    /** The exception between two texts. */
    static Optional<SplitException> between(Language language, String before, String after) {
        return find("language = ?1 and textBefore = ?2 and textAfter = ?3", language, before, after)
                .firstResultOptional();
    }

    /** A text as exceptions compare it. */
    static String plain(String text) {
        return Token.strip(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Language language() {
        return language;
    }

    public Kind kind() {
        return kind;
    }

    public String textBefore() {
        return textBefore;
    }

    public String textAfter() {
        return textAfter;
    }

    /** Where it was made. */
    public Statement statement() {
        return statement;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
