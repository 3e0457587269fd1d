package org.dragoman.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dragoman.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * One message to one receiver. It is written in the transaction of what it tells of, and sent after that: at least once, and
 * always with the same id and body.
 */
@Entity
class Delivery extends PanacheEntityBase {
    /** How long who has taken it has it alone; who dies with it leaves it to the others after that. */
    private static final Duration HOLD = Duration.ofMinutes(2);

    enum Status {
        /** It is to be sent at its time. */
        WAITING,
        /** The receiver has taken it. */
        DELIVERED,
        /** Nobody tries any more, unless a person wants it. */
        GIVEN_UP
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Webhook webhook;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Edition edition;

    @Column
    private String messageId;

    @Enumerated(EnumType.STRING)
    private EventType event;

    @Column
    private String body;

    @Column
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    private int attempts;

    @Column
    private @Nullable Instant triedAt;

    @Column
    private @Nullable Instant nextTry;

    @Column
    private @Nullable Integer answered;

    @Enumerated(EnumType.STRING)
    private @Nullable Cause cause;

    @Version
    private int version;

    protected Delivery() {}

    /** @param edition null where it is about none */
    Delivery(Webhook webhook, EventType event, @Nullable Edition edition, String body) {
        this.webhook = webhook;
        this.event = event;
        this.edition = edition;
        this.body = body;
        this.messageId = "msg_" + UUID.randomUUID().toString().replace("-", "");
        this.createdAt = Instant.now();
        this.status = Status.WAITING;
        this.nextTry = createdAt;
    }

    /** Of each webhook the oldest that is due and that nobody else has in hand, locked. */
    static List<Delivery> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select d.* from delivery d where d.status = 'WAITING' and d.next_try <= ?1 and not exists (
                            select from delivery e where e.webhook_id = d.webhook_id and e.status = 'WAITING'
                                and e.next_try <= ?1 and e.id < d.id)
                        order by d.next_try, d.id limit ?2 for update of d skip locked""",
                        Delivery.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultStream()
                .map(Delivery.class::cast)
                .toList();
    }

    static Optional<Delivery> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those to a receiver from a place on, the newest first. */
    static List<Delivery> newestFirst(Webhook webhook, int from, int most) {
        return Delivery.<Delivery>find(
                        "from Delivery d left join fetch d.edition where d.webhook = ?1 order by d.id desc", webhook)
                .range(from, from + most - 1)
                .list();
    }

    static Optional<Delivery> to(long webhookId, long id) {
        return find("webhook.id = ?1 and id = ?2", webhookId, id).firstResultOptional();
    }

    static Optional<Delivery> newestOf(Webhook webhook) {
        return find("webhook = ?1 order by id desc", webhook).firstResultOptional();
    }

    static long waiting() {
        return count("status", Status.WAITING);
    }

    /** Begins an attempt. */
    void take(Instant now) {
        attempts++;
        triedAt = now;
        nextTry = now.plus(HOLD);
    }

    /** Ends the attempt that was begun. */
    void settle(Outcome outcome, Instant now) {
        answered = outcome.status();
        cause = outcome.cause();
        var pause = outcome.mayPass() ? RetryTimes.after(attempts) : Optional.<Duration>empty();
        status = cause == null ? Status.DELIVERED : pause.isPresent() ? Status.WAITING : Status.GIVEN_UP;
        nextTry = cause == null
                ? null
                : pause.map(usual -> now.plus(longer(usual, outcome.pause()))).orElse(null);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    boolean isGivenUp() {
        return status == Status.GIVEN_UP;
    }

    /** Whether the one before it to the same receiver was given up too. */
    boolean followsOneGivenUp() {
        return Delivery.<Delivery>find(
                        "webhook = ?1 and id < ?2 and status <> ?3 order by id desc", webhook, id(), Status.WAITING)
                .firstResultOptional()
                .filter(Delivery::isGivenUp)
                .isPresent();
    }

    /** Sends it once more, with all its tries before it. */
    void sendAgain(Instant now) {
        status = Status.WAITING;
        attempts = 0;
        nextTry = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public Webhook webhook() {
        return webhook;
    }

    public @Nullable Edition edition() {
        return edition;
    }

    public String messageId() {
        return messageId;
    }

    public EventType event() {
        return event;
    }

    public String body() {
        return body;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Status status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable Instant triedAt() {
        return triedAt;
    }

    /** When it is tried next; null where it is not. */
    public @Nullable Instant nextTry() {
        return nextTry;
    }

    /** The status of the last answer; null where none came. */
    public @Nullable Integer answered() {
        return answered;
    }

    /** Why the last attempt failed; null where it did not. */
    public @Nullable Cause cause() {
        return cause;
    }

    int version() {
        return version;
    }
}
