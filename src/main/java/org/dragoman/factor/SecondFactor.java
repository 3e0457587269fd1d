package org.dragoman.factor;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Account;

/** An authenticator that somebody has, or is about to have: its key, and the codes for the day on which it is lost. */
@Entity
class SecondFactor extends PanacheEntityBase {
    /** So many wrong codes in a row cost nothing; then each costs twice the wait of the one before. */
    private static final int FREE = 10;

    private static final int MOST_DOUBLINGS = 12;

    @Id
    private long accountId;

    @Column
    private String sealedKey;

    @Column
    private boolean confirmed;

    @Column
    private long lastStep;

    @Column
    private int wrongCodes;

    @Column
    private Instant wrongAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "code_hash")
    private Set<String> recovery = new HashSet<>();

    protected SecondFactor() {}

    SecondFactor(Account account, String sealedKey) {
        this.accountId = account.id();
        this.sealedKey = sealedKey;
    }

    static Optional<SecondFactor> of(Account account) {
        return findByIdOptional(account.id());
    }

    /** The same, locked: of codes that are shown at once each waits for the one before, so that none goes uncounted. */
    static Optional<SecondFactor> locked(Account account) {
        return findByIdOptional(account.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes a code of the authenticator, or a recovery code; each is taken once. */
    boolean takes(String typed, byte[] key, Instant now) {
        var code = plain(typed);
        var step = OneTimeCode.stepOf(code, key, now, lastStep);
        boolean right = step.isPresent() || (confirmed && recovery.remove(RecoveryCodes.hash(code)));
        lastStep = step.orElse(lastStep);
        wrongCodes = right ? 0 : wrongCodes + 1;
        wrongAt = right ? wrongAt : now;
        return right;
    }

    /** Digits of whichever script, and without the spaces that authenticators show. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether somebody tries codes one after the other, who must know the password: strangers wait. */
    boolean isGuessedAt(Instant now) {
        int over = wrongCodes - FREE;
        return over >= 0 && now.isBefore(wrongAt.plus(Duration.ofSeconds(1L << Math.min(over, MOST_DOUBLINGS))));
    }

    void confirm(Collection<String> codes) {
        confirmed = true;
        renew(codes);
    }

    /** Has these recovery codes, and no others. */
    void renew(Collection<String> codes) {
        recovery.clear();
        recovery.addAll(codes.stream().map(RecoveryCodes::hash).collect(Collectors.toSet()));
    }

    boolean isConfirmed() {
        return confirmed;
    }

    String sealedKey() {
        return sealedKey;
    }

    int recoveryCodes() {
        return recovery.size();
    }
}
