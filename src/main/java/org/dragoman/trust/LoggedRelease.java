package org.dragoman.trust;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.dragoman.edition.Edition;
import org.dragoman.signature.SigningKey;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A release or a withdrawal at its place in the public log. Never changed, never deleted. */
@Entity
@Immutable
@Table(name = "release_log")
class LoggedRelease extends PanacheEntityBase {
    @Id
    private long place;

    @ManyToOne(fetch = FetchType.LAZY)
    private Edition edition;

    @Column
    private String entry;

    @Column
    private String previous;

    @Column
    private String hash;

    @Column
    private byte @Nullable [] signature;

    @Column
    private @Nullable String signedBy;

    protected LoggedRelease() {}

    /** What comes next in the log, of which the caller has the only hold until their transaction ends. */
    static LoggedRelease next(Edition edition, String event, SigningKey key) {
        var next = (Object[]) getEntityManager()
                .createNativeQuery("select place, entry, previous, hash from next_in_release_log(?1, ?2)")
                .setParameter(1, edition.id())
                .setParameter(2, event)
                .getSingleResult();
        var logged = new LoggedRelease();
        logged.place = ((Number) next[0]).longValue();
        logged.edition = edition;
        logged.entry = (String) next[1];
        logged.previous = (String) next[2];
        logged.hash = (String) next[3];
        logged.signature = key.sign(logged.head().signed());
        logged.signedBy = key.publicHalf().thumbprint();
        return logged;
    }

    static Optional<LoggedRelease> newest() {
        return find("order by place desc").firstResultOptional();
    }

    /** The place of the release of an edition. */
    static Optional<Long> placeOf(Edition edition) {
        return LoggedRelease.<LoggedRelease>find("edition = ?1 order by place", edition)
                .firstResultOptional()
                .map(LoggedRelease::place);
    }

    static List<LoggedRelease> oldestFirst(int from, int most) {
        return LoggedRelease.<LoggedRelease>find("order by place")
                .range(from, from + most - 1)
                .list();
    }

    static List<LoggedRelease> newestFirst(int from, int most) {
        return LoggedRelease.<LoggedRelease>find("order by place desc")
                .range(from, from + most - 1)
                .list();
    }

    LogHead head() {
        return new LogHead(place, hash);
    }

    public long place() {
        return place;
    }

    /** What it says, as it is written there. */
    String entry() {
        return entry;
    }

    public LogEntry said() {
        return LogEntry.read(entry);
    }

    String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }

    byte @Nullable [] signature() {
        return signature == null ? null : signature.clone();
    }

    @Nullable
    String signedBy() {
        return signedBy;
    }
}
