package org.dragoman.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Someone who signs in: their name, their roles, and the languages that they work in. */
@Entity
public class Account extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String username;

    @Column
    private String displayName;

    @Column
    private String email;

    @Column
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language interfaceLanguage;

    @Column
    private boolean disabled;

    @Column
    private @Nullable String invitationHash;

    @Column
    private @Nullable Instant invitationExpiresAt;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_language", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = EnumSet.noneOf(Language.class);

    @Version
    private int version;

    protected Account() {}

    /** A new account, that cannot sign in until it has a password. */
    public Account(String username, String displayName, String email, Language interfaceLanguage) {
        this.username = folded(username);
        this.displayName = displayName.strip();
        this.email = email.strip();
        this.interfaceLanguage = interfaceLanguage;
        this.createdAt = Instant.now();
    }

    /** Usernames are told apart without regard to case. */
    private static String folded(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public static Optional<Account> named(String username) {
        return find("username", folded(username)).firstResultOptional();
    }

    public static List<Account> everyone() {
        return list("order by displayName, username");
    }

    /** The accounts that hold a role, work in a language and are not disabled, by name. */
    public static List<Account> able(Role role, Language language) {
        return list(
                "from Account a where not a.disabled and ?1 member of a.roles and ?2 member of a.languages"
                        + " order by a.displayName",
                role,
                language);
    }

    public static List<Account> holding(Role role) {
        return list("from Account a where not a.disabled and ?1 member of a.roles order by a.displayName", role);
    }

    public void changePassword(String password) {
        if (password.length() < 10) {
            throw Refusal.badInput("password-too-short", AccountMessages.class, AccountMessages::password_too_short);
        }
        passwordHash = BcryptUtil.bcryptHash(password);
        invitationHash = null;
        invitationExpiresAt = null;
    }

    /** Whether the password is this account's; a disabled account has none that is right. */
    boolean admits(String password) {
        return !disabled && passwordHash != null && BcryptUtil.matches(password, passwordHash);
    }

    public void rename(String displayName, String email) {
        this.displayName = displayName.strip();
        this.email = email.strip();
    }

    public void entrust(Collection<Role> roles, Collection<Language> languages) {
        this.roles.clear();
        this.roles.addAll(roles);
        this.languages.clear();
        this.languages.addAll(languages);
    }

    public void prefer(Language language) {
        interfaceLanguage = language;
    }

    public void disable() {
        disabled = true;
    }

    public void enable() {
        disabled = false;
    }

    void invite(Invitation invitation) {
        invitationHash = invitation.hash();
        invitationExpiresAt = invitation.expiresAt();
    }

    static Optional<Account> invitedBy(String token) {
        Optional<Account> account =
                find("invitationHash", Invitation.hash(token)).firstResultOptional();
        return account.filter(a ->
                !a.disabled && a.invitationExpiresAt != null && Instant.now().isBefore(a.invitationExpiresAt));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksIn(Language language) {
        return languages.contains(language);
    }

    /** Holds when this account may act in one of the roles; refuses otherwise. */
    public void mustHold(Role... oneOf) {
        if (disabled || List.of(oneOf).stream().noneMatch(roles::contains)) {
            throw Refusal.forbidden("role-missing", AccountMessages.class, AccountMessages::role_missing);
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "not yet stored");
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public String email() {
        return email;
    }

    public Language interfaceLanguage() {
        return interfaceLanguage;
    }

    public boolean disabled() {
        return disabled;
    }

    /** Whether an invitation is out and no password has been chosen yet. */
    public boolean invited() {
        return invitationHash != null && passwordHash == null;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Set<Language> languages() {
        return Set.copyOf(languages);
    }

    /** The same person, in whichever session each was loaded. */
    public boolean is(Account other) {
        return username.equals(other.username);
    }

    @Override
    public String toString() {
        return username;
    }
}
