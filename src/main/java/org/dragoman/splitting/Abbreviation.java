package org.dragoman.splitting;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** An abbreviation that an editor has taught the segmentation, in one language. */
@Entity
class Abbreviation extends PanacheEntityBase {
    private static final int LONGEST = 40;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'’&/\\u200C\\u0640‑-]*\\.");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column
    private String form;

    @Column
    private boolean mayEndSentence;

    protected Abbreviation() {}

    private Abbreviation(Language language, String form, boolean mayEndSentence) {
        this.language = language;
        this.form = form;
        this.mayEndSentence = mayEndSentence;
    }

    /**
     * One as an editor types it; a full stop left off at the end is added.
     *
     * @throws Refusal if it is empty, longer than 40 characters, or anything but one word
     */
    static Abbreviation typed(Language language, String text, boolean mayEndSentence) {
        var stripped = text.strip();
        var form = stripped.endsWith(".") ? stripped : stripped + ".";
        if (form.length() > LONGEST
                || !FORM.matcher(form).matches()
                || form.chars().noneMatch(Character::isLetter)) {
            throw Refusal.badInput("abbreviation-unfit", AbbreviationMessages.class, AbbreviationMessages::unfit);
        }
        return new Abbreviation(language, form, mayEndSentence);
    }

    static List<Abbreviation> everything() {
        return list("order by language, form");
    }

    /** All of them, as segmentation takes them. */
    static List<OwnAbbreviations.Entry> entries(EntityManager entities) {
        return entities.createQuery(
                        """
                        select new org.dragoman.splitting.OwnAbbreviations$Entry(a.language, a.form, a.mayEndSentence)
                        from Abbreviation a order by a.language, a.form""",
                        OwnAbbreviations.Entry.class)
                .getResultList();
    }

    static Optional<Abbreviation> withId(long id) {
        return findByIdOptional(id);
    }

    /** The one that is kept with the language and the form of another. */
    static Optional<Abbreviation> like(Abbreviation other) {
        return find("language = ?1 and form = ?2", other.language, other.form).firstResultOptional();
    }

    long id() {
        return id;
    }

    Language language() {
        return language;
    }

    String form() {
        return form;
    }

    /** Whether a sentence may end with it; otherwise one never does. */
    boolean mayEndSentence() {
        return mayEndSentence;
    }

    void allowToEndSentence(boolean allowed) {
        mayEndSentence = allowed;
    }

    /** As the trail names it. */
    String subject() {
        return language.tag() + ": " + form;
    }

    /** As the trail says what it does. */
    String effect() {
        return mayEndSentence ? "may end a sentence" : "never ends a sentence";
    }
}
