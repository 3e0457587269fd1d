package org.dragoman.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.audit.Deed;
import org.dragoman.audit.Trail;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What people do with their own account. Each call lands whole or not at all, and is written to the trail. */
@ApplicationScoped
class OwnAccount {
    private final SignedIn me;
    private final OwnTokens tokens;
    private final Trail trail;

    @Inject
    OwnAccount(SignedIn me, OwnTokens tokens, Trail trail) {
        this.me = me;
        this.tokens = tokens;
        this.trail = trail;
    }

    /** Another name, e-mail address or language of the interface; roles are for administrators to change. */
    @Transactional
    void change(String displayName, String email, Language interfaceLanguage) {
        var account = present();
        var before = account.particulars();
        var after = new Particulars(displayName, email, interfaceLanguage, before.roles(), before.languages());
        account.change(after);
        if (!before.equals(after)) {
            trail.record(
                    account.username(),
                    Deed.of("account.changed", account.username()).changing(before, after));
        }
    }

    /** About what one is written to. */
    @Transactional
    Set<LetterTopic> letters() {
        return wanted(present());
    }

    /** Chooses about what one is written to. */
    @Transactional
    void chooseLetters(Collection<LetterTopic> about) {
        var account = present();
        var before = wanted(account);
        account.wantLetters(about);
        trail.record(
                account.username(),
                Deed.of("account.changed", account.username()).changing(before, wanted(account)));
    }

    private static Set<LetterTopic> wanted(Account account) {
        return Arrays.stream(LetterTopic.values())
                .filter(account::wantsLetters)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterTopic.class)));
    }

    /**
     * Another password, for someone who knows the present one.
     *
     * @param tokensToo whether the programs that act in one's name are to stop, too
     */
    @Transactional
    void changePassword(String present, String wanted, boolean tokensToo) {
        var account = present();
        if (!account.admits(present)) {
            throw Refusal.badInput("password-wrong", AccountMessages.class, AccountMessages::password_wrong);
        }
        account.changePassword(wanted);
        trail.record(account.username(), Deed.of("account.password-changed", account.username()));
        if (tokensToo) {
            tokens.revokeAll();
        }
    }

    private Account present() {
        return me.own().orElseThrow(Refusal::notFound);
    }
}
