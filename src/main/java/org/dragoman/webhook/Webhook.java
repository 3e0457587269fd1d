package org.dragoman.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.web.Versioned;
import org.jspecify.annotations.Nullable;

/** The subscription of another system to what becomes of editions. It is switched off, and never forgotten. */
@Entity
class Webhook extends PanacheEntityBase implements Versioned {
    /** How long a receiver that has not heard of a new secret yet still understands us. */
    static final Duration OVERLAP = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Column
    private String address;

    @Column
    private String events;

    @Column
    private byte[] secret;

    @Column
    private byte @Nullable [] formerSecret;

    @Column
    private @Nullable Instant formerUntil;

    @Column
    private boolean active;

    @ManyToOne
    private Account madeBy;

    @Column
    private Instant madeAt;

    @Version
    private int version;

    protected Webhook() {}

    /** @param secret sealed */
    Webhook(URI address, Collection<EventType> events, byte[] secret, Account by) {
        this.address = address.toString();
        this.events = EventType.OF_EDITIONS.stream()
                .filter(events::contains)
                .map(EventType::code)
                .collect(Collectors.joining(" "));
        this.secret = secret.clone();
        this.active = true;
        this.madeBy = by;
        this.madeAt = Instant.now();
    }

    static Optional<Webhook> withId(long id) {
        return findByIdOptional(id);
    }

    static Optional<Webhook> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Webhook> oldestFirst() {
        return list("order by madeAt, id");
    }

    /** Those that are told of something. */
    static List<Webhook> toldOf(EventType type) {
        return Webhook.<Webhook>list("active = true order by id").stream()
                .filter(webhook -> webhook.events().contains(type))
                .toList();
    }

    void switchOn() {
        active = true;
    }

    void switchOff() {
        active = false;
    }

    /** @param sealed the new secret; for a day signatures with the former one stand beside its own */
    void renewSecret(byte[] sealed, Instant now) {
        formerSecret = secret;
        formerUntil = now.plus(OVERLAP);
        secret = sealed.clone();
    }

    /** The secrets to sign with, the newest first; none where they were sealed under another key of the installation. */
    List<SigningSecret> secrets(SealedSecrets seals, Instant now) {
        boolean both = formerUntil != null && now.isBefore(formerUntil);
        return Stream.of(Optional.of(secret), Optional.ofNullable(formerSecret).filter(former -> both))
                .flatMap(Optional::stream)
                .flatMap(kept -> seals.open(kept, address).stream())
                .toList();
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String address() {
        return address;
    }

    public List<EventType> events() {
        return Arrays.stream(events.split(" ")).map(EventType::of).toList();
    }

    public boolean active() {
        return active;
    }

    /** Until when the secret before the present one counts as well; null where there is none that does. */
    public @Nullable Instant formerUntil() {
        return formerUntil != null && Instant.now().isBefore(formerUntil) ? formerUntil : null;
    }

    public Account madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public int version() {
        return version;
    }
}
