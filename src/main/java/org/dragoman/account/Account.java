package org.dragoman.account;

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
import java.util.stream.Stream;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.dragoman.web.Versioned;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** Someone who signs in: their name, their roles, and the languages that they work in. */
@Entity
public class Account extends PanacheEntityBase implements Versioned {
    /** In one statement; an account that comes along with something else needs two more. */
    private static final String WHOLE = "select a from Account a left join fetch a.roles left join fetch a.languages ";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
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

    /** Counts what ends every sign-in there is: another password, a disablement, the loss of a role. */
    @Column
    private int signIns;

    /** Whether a password alone lets nobody in. */
    @Column
    private boolean secondFactor;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Fetch(FetchMode.SUBSELECT)
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_language", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "language")
    @Fetch(FetchMode.SUBSELECT)
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = EnumSet.noneOf(Language.class);

    /** Read with letters and their choice alone. */
    @ElementCollection
    @CollectionTable(name = "account_unwanted_letter", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "letter")
    @Enumerated(EnumType.STRING)
    private Set<LetterTopic> unwantedLetters = EnumSet.noneOf(LetterTopic.class);

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
        return find(WHOLE + "where a.username = ?1", folded(username)).singleResultOptional();
    }

    /** Lets one transaction at a time administer accounts, until it ends: the last administrator is never lost to two. */
    static void lockAll() {
        getEntityManager()
                .createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
    }

    public static List<Account> everyone() {
        return list(WHOLE + "order by a.displayName, a.username");
    }

    public static List<Account> holding(Role role) {
        return list(WHOLE + "where not a.disabled and ?1 member of a.roles order by a.displayName", role);
    }

    /** Gives the account another password; whoever is signed in with the old one is so no longer. */
    public void changePassword(String password) {
        passwordHash = Passwords.hash(password, List.of(username, displayName, email));
        invitationHash = null;
        invitationExpiresAt = null;
        signIns++;
    }

    /** Gives a demonstration's account its password; the one that it has already changes nothing. */
    public void demonstrate(SharedPassword password) {
        var hash = password.hash(passwordHash);
        if (!hash.equals(passwordHash)) {
            passwordHash = hash;
            signIns++;
        }
    }

    /** Whether the password is this account's; a disabled account has none that is right. */
    public boolean admits(String password) {
        return Passwords.match(password, disabled ? null : passwordHash);
    }

    /** The same, without looking long at a password that was right just now. */
    boolean admits(String password, VerifiedPasswords lately) {
        var hash = disabled ? null : passwordHash;
        if (hash != null && lately.knows(password, hash)) {
            return true;
        }
        boolean right = admits(password);
        if (right && hash != null) {
            lately.remember(password, hash);
        }
        return right;
    }

    /** From now on asks for a second factor beside the password, or does so no longer. */
    public void askForSecondFactor(boolean asked) {
        secondFactor = asked;
    }

    public boolean hasSecondFactor() {
        return secondFactor;
    }

    public void rename(String displayName, String email) {
        this.displayName = displayName.strip();
        this.email = email.strip();
    }

    void change(Particulars particulars) {
        rename(particulars.displayName(), particulars.email());
        prefer(particulars.interfaceLanguage());
        entrust(particulars.roles(), particulars.languages());
    }

    Particulars particulars() {
        return new Particulars(displayName, email, interfaceLanguage, roles, languages);
    }

    /** Gives it these roles and languages; whoever is signed in while a role is taken away is so no longer. */
    public void entrust(Collection<Role> roles, Collection<Language> languages) {
        if (!roles.containsAll(this.roles)) {
            signIns++;
        }
        this.roles.clear();
        this.roles.addAll(roles);
        this.languages.clear();
        this.languages.addAll(languages);
    }

    public void prefer(Language language) {
        interfaceLanguage = language;
    }

    /** Wants letters about these things, and about no others. */
    void wantLetters(Collection<LetterTopic> about) {
        unwantedLetters.clear();
        unwantedLetters.addAll(EnumSet.allOf(LetterTopic.class));
        unwantedLetters.removeAll(about);
    }

    public boolean wantsLetters(LetterTopic about) {
        return !unwantedLetters.contains(about);
    }

    /** Shuts its holder out; who was signed in stays shut out, even if it is enabled again. */
    public void disable() {
        disabled = true;
        signIns++;
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

    @Override
    public int version() {
        return version;
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

    int signIns() {
        return signIns;
    }

    public AccountStatus standing() {
        if (disabled) {
            return AccountStatus.DISABLED;
        }
        return passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    /** Whether a name, a username or an e-mail address of this account has the words in it, without regard to case. */
    boolean mentions(String words) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(displayName, username, email)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public List<Role> rolesInOrder() {
        return roles.stream().sorted().toList();
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
