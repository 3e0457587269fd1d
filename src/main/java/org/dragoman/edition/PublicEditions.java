package org.dragoman.edition;

import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.rendering.LineWording;
import org.dragoman.signature.VerifyingKey;
import org.jspecify.annotations.Nullable;

/** What the public can find of editions. Called within a transaction, except where it says otherwise. */
public final class PublicEditions {
    private static final String NEWEST =
            """
            where e.state = RELEASED and e.number = (select max(o.number) from Edition o
            where o.statement = e.statement and o.state = RELEASED)""";

    private static final String NEWEST_OF_EACH = NEWEST + " order by e.releasedAt desc, e.id desc";

    /**
     * Whether an edition still stands.
     *
     * @param standing the numbers of the released editions of its statement
     * @param revocations how many keys were revoked so far
     */
    public record Standing(long id, boolean released, String standing, long revocations) {}

    /** Where an edition is read, and in which languages, the source first. */
    public record Address(String path, List<Language> languages, Instant releasedAt) {}

    /** Where the edition at an address stands, without reading it. Needs no transaction. */
    public static Optional<Standing> standing(String slug, int number) {
        return Panache.getEntityManager()
                .createQuery(
                        """
                        select e.id, e.state, (select listagg(cast(n.number as string), ' ')
                        within group (order by n.number) from Edition n where n.statement = e.statement
                        and n.state = RELEASED), (select count(k) from KeptKey k where k.revocation.at is not null)
                        from Edition e where e.slug = ?1 and e.number = ?2""",
                        Object[].class)
                .setParameter(1, slug)
                .setParameter(2, number)
                .getResultStream()
                .map(row -> new Standing(
                        (Long) row[0],
                        row[1] == Edition.State.RELEASED,
                        Objects.requireNonNullElse((String) row[2], ""),
                        (Long) row[3]))
                .findFirst();
    }

    /** The id of the statement of each path at which the newest released edition of one stands. */
    static Map<String, Long> newestAmong(Collection<String> paths) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e.slug, e.number, e.statement.id from Edition e " + NEWEST
                                + " and concat('/editions/', e.slug, '/', cast(e.number as string)) in ?1",
                        Object[].class)
                .setParameter(1, paths)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> Edition.path((String) row[0], (Integer) row[1]), row -> (Long) row[2]));
    }

    /** The newest edition of the statement that was once released under a slug; a withdrawn one if there is no other. */
    public static Optional<Edition> newestAt(String slug) {
        return Edition.find(
                        """
                        number is not null and statement in (select e.statement from Edition e where e.slug = ?1
                        and e.number is not null) order by case state when RELEASED then 0 else 1 end, number desc""",
                        slug)
                .firstResultOptional();
    }

    /** The newest released edition of each statement, the latest release first: so many of them, from a place on. */
    public static List<Edition> newestOfEach(int from, int count) {
        return Panache.getEntityManager()
                .createQuery("from Edition e join fetch e.statement " + NEWEST_OF_EACH, Edition.class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultList();
    }

    /** Where the same are read, in the same order, without reading them. */
    public static List<Address> addresses(int from, int count) {
        return Panache.getEntityManager()
                .createQuery(
                        "select e.slug, e.number, e.languages, e.releasedAt from Edition e " + NEWEST_OF_EACH,
                        Object[].class)
                .setFirstResult(from)
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new Address(
                        Edition.path((String) row[0], (Integer) row[1]), Edition.languages((String) row[2]), (Instant)
                                row[3]))
                .toList();
    }

    /** The released editions of all statements, or those in a language, the latest release first. */
    public static List<Edition> latest(@Nullable Language language, int atMost) {
        return Edition.<Edition>find(
                        """
                        from Edition e join fetch e.statement where e.state = RELEASED
                        and concat(' ', e.languages, ' ') like ?1 order by e.releasedAt desc, e.id desc""",
                        language == null ? "%" : "% " + language.tag() + " %")
                .page(0, atMost)
                .list();
    }

    /** How many statements have a released edition. */
    public static long statements() {
        return Panache.getEntityManager()
                .createQuery("select count(distinct e.statement) from Edition e where e.state = RELEASED", Long.class)
                .getSingleResult();
    }

    /** The title of each edition by its id, in its languages. */
    public static Map<Long, Map<Language, LineWording>> titles(Collection<Edition> editions) {
        return EditionLine.titles(editions);
    }

    /** The files of released and withdrawn editions that have a digest, those of the newest edition first. */
    public static List<FoundFile> filesWith(String sha256, int atMost) {
        return EditionFile.withDigest(sha256, atMost);
    }

    /** The public key that an edition carries. */
    public static Optional<VerifyingKey> signedBy(Edition edition) {
        return EditionFile.named(edition, Manifest.KEY)
                .map(file -> VerifyingKey.ofPem(new String(file.content(), StandardCharsets.US_ASCII)));
    }

    private PublicEditions() {}
}
