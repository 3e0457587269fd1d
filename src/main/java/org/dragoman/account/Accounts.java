package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What administrators do with accounts. Each call lands whole or not at all, and is written to the trail. There is
 * always someone left who can administer.
 */
@ApplicationScoped
class Accounts {
    private final Trail trail;
    private final Invitations invitations;

    @Inject
    Accounts(Trail trail, Invitations invitations) {
        this.trail = trail;
        this.invitations = invitations;
    }

    /** Makes an account and invites its holder to choose a password. */
    @Transactional
    Invited invite(NewAccount wanted, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        Account.lockAll();
        if (Account.named(wanted.username()).isPresent()) {
            throw Refusal.conflict("username-taken", AccountMessages.class, AccountMessages::username_taken);
        }
        var account = wanted.made();
        account.persist();
        record("account.invited", account, null, wanted.particulars(), by);
        return invitations.issue(account);
    }

    /** Gives an account another name, address, roles or working languages. */
    @Transactional
    Account change(String username, Particulars particulars, Account by) {
        var account = inHand(username, by);
        if (!particulars.roles().contains(Role.ADMINISTRATOR)) {
            mustNotBeLastAdministrator(account);
        }
        var before = account.particulars();
        if (!before.equals(particulars)) {
            account.change(particulars);
            record("account.changed", account, before, particulars, by);
        }
        return account;
    }

    /**
     * The same and, together with it, shuts someone out or lets them in again.
     *
     * @param wanted the particulars, for whoever speaks a language so far
     * @param disabled null leaves that as it is
     */
    @Transactional
    Account change(String username, Function<Language, Particulars> wanted, @Nullable Boolean disabled, Account by) {
        var account = change(username, wanted.apply(inHand(username, by).interfaceLanguage()), by);
        if (disabled == null || disabled == account.disabled()) {
            return account;
        }
        return disabled ? disable(username, by) : enable(username, by);
    }

    /** Shuts someone out, at once; what they did stays theirs. */
    @Transactional
    Account disable(String username, Account by) {
        var account = inHand(username, by);
        if (account.is(by)) {
            throw Refusal.conflict("yourself", AccountMessages.class, AccountMessages::not_yourself);
        }
        mustNotBeLastAdministrator(account);
        if (!account.disabled()) {
            account.disable();
            record("account.disabled", account, null, null, by);
        }
        return account;
    }

    @Transactional
    Account enable(String username, Account by) {
        var account = inHand(username, by);
        if (account.disabled()) {
            account.enable();
            record("account.enabled", account, null, null, by);
        }
        return account;
    }

    /** Sends a new link with which a password can be chosen; links sent before it end. */
    @Transactional
    Invited inviteAgain(String username, Account by) {
        var account = inHand(username, by);
        if (account.disabled()) {
            throw Refusal.conflict("disabled", AccountMessages.class, AccountMessages::is_disabled);
        }
        record("account.link-sent", account, null, account.email(), by);
        return invitations.issue(account);
    }

    private static Account inHand(String username, Account by) {
        by.mustHold(Role.ADMINISTRATOR);
        Account.lockAll();
        return Account.named(username).orElseThrow(Refusal::notFound);
    }

    static void mustNotBeLastAdministrator(Account account) {
        if (Account.holding(Role.ADMINISTRATOR).stream().allMatch(account::is) && account.has(Role.ADMINISTRATOR)) {
            throw Refusal.conflict("last-administrator", AccountMessages.class, AccountMessages::last_administrator);
        }
    }

    private void record(String action, Account account, @Nullable Object from, @Nullable Object to, Account by) {
        trail.record(by.username(), Deed.of(action, account.username()).changing(from, to));
    }
}
