package org.dragoman.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One browser in which somebody is signed in. It holds until it is signed out, is not seen for long, or its account goes
 * on to another generation of sign-ins: with another password, a disablement, the loss of a role.
 */
@Entity
class BrowserSession extends PanacheEntityBase {
    /** It is written no oftener that somebody was seen. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    /** How long somebody may look for their authenticator, and how often err, before the password is asked for again. */
    private static final Duration HALF_AT_MOST = Duration.ofMinutes(15);

    private static final int WRONG_AT_MOST = 5;

    private static final int LONGEST_USER_AGENT = 400;

    @Id
    private UUID id;

    @ManyToOne
    private Account account;

    @Column
    private int generation;

    @Column
    private String userAgent;

    /** Whether its cookie has a name that only we can set. */
    @Column
    private boolean guarded;

    @Column
    private Instant begunAt;

    @Column
    private Instant seenAt;

    @Column
    private @Nullable Instant endedAt;

    /** Whether its bearer has shown the password, and not yet the second factor. */
    @Column
    private boolean half;

    @Column
    private int wrongCodes;

    /** What something else vouched for its bearer with; empty where that is a passkey, which leaves nothing to keep. */
    @Column
    private @Nullable String voucher;

    protected BrowserSession() {}

    /** @param userAgent what the browser calls itself, of any length */
    BrowserSession(Account account, String userAgent, boolean guarded, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.generation = account.signIns();
        this.guarded = guarded;
        this.userAgent = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
        this.half = account.hasSecondFactor();
        this.begunAt = now;
        this.seenAt = now;
    }

    /**
     * The session that a cookie names, together with its account, in one statement.
     *
     * @param since one that was not seen since then is over
     */
    static Optional<BrowserSession> open(SignIn signIn, Instant since) {
        Optional<BrowserSession> found = find(
                        "select s from BrowserSession s join fetch s.account a left join fetch a.roles"
                                + " left join fetch a.languages where s.id = ?1",
                        signIn.session())
                .singleResultOptional();
        return found.filter(s -> s.account.username().equals(signIn.username()) && s.isOpen(since));
    }

    /** Those that an account has open, the one seen last first. */
    static List<BrowserSession> of(Account account, Instant since) {
        List<BrowserSession> kept = list(
                "account = ?1 and seenAt > ?2 and endedAt is null and not half order by seenAt desc, begunAt desc",
                account,
                since);
        return kept.stream().filter(s -> s.isOpen(since)).toList();
    }

    /** Forgets what an account had open long ago. */
    static void forget(Account account, Instant before) {
        delete("account = ?1 and seenAt < ?2", account, before);
    }

    private boolean isOpen(Instant since) {
        return endedAt == null
                && seenAt.isAfter(since)
                && !account.disabled()
                && generation == account.signIns()
                && !(half && Instant.now().isAfter(begunAt.plus(HALF_AT_MOST)));
    }

    /** Somebody else vouches for its bearer, who shows nothing more. */
    BrowserSession vouchedFor(@Nullable String with) {
        voucher = with;
        half = false;
        return this;
    }

    @Nullable
    String voucher() {
        return voucher;
    }

    boolean isHalf() {
        return half;
    }

    /** Its bearer has shown the second factor, too. */
    void complete() {
        half = false;
    }

    /** Its bearer has shown a wrong one. */
    void err() {
        wrongCodes++;
        if (wrongCodes >= WRONG_AT_MOST) {
            end();
        }
    }

    boolean isGuarded() {
        return guarded;
    }

    /** Whether it has to be written that its bearer was seen. */
    boolean isToBeSeen(Instant now) {
        return now.isAfter(seenAt.plus(SEEN_AGAIN));
    }

    /** Writes that its bearer was seen, of two requests at once for one. */
    void see(Instant now) {
        update("seenAt = ?1 where id = ?2 and seenAt < ?3", now, id, now.minus(SEEN_AGAIN));
    }

    void end() {
        endedAt = Instant.now();
    }

    public UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    public Device device() {
        return Device.of(userAgent);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Instant seenAt() {
        return seenAt;
    }
}
