package org.dragoman.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.VouchedSignIns;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** Finds or makes the account of somebody for whom the provider vouches, and gives it what the provider says of them. */
@ApplicationScoped
class ProviderSignIn {
    private final ProviderConfig config;
    private final VouchedSignIns accounts;

    @Inject
    ProviderSignIn(ProviderConfig config, VouchedSignIns accounts) {
        this.config = config;
        this.accounts = accounts;
    }

    /** @param speaking the language of the interface, for whom nothing else is known of */
    @Transactional
    Account account(Provider.Vouched vouched, Language speaking) {
        var claims = vouched.claims();
        var account =
                ProviderIdentity.holder(vouched.issuer(), claims.subject()).orElseGet(() -> met(vouched, speaking));
        if (account.disabled()) {
            return account;
        }
        return entrusted(account, claims);
    }

    /** The first time: somebody who is known by their address where that may be believed, or somebody new. */
    private Account met(Provider.Vouched vouched, Language speaking) {
        var account = known(vouched.claims()).orElseGet(() -> made(vouched.claims(), speaking));
        new ProviderIdentity(vouched.issuer(), vouched.claims().subject(), account).persist();
        return account;
    }

    private Optional<Account> known(Claims claims) {
        var those = claims.verifiedEmail()
                .filter(email -> config.matchByEmail())
                .map(VouchedSignIns::withAddress)
                .orElse(List.of());
        return those.size() == 1 ? Optional.of(those.get(0)) : Optional.empty();
    }

    private Account made(Claims claims, Language speaking) {
        var email = claims.text("email")
                .orElseThrow(
                        () -> Refusal.badInput("provider-email", ProviderMessages.class, ProviderMessages::no_email));
        var username = claims.text("preferred_username").orElse(email);
        var spoken = claims.text("locale").flatMap(ProviderSignIn::language).orElse(speaking);
        return accounts.make(username, claims.text("name").orElse(username), email, spoken);
    }

    /** By the beginning of the tag: {@code fr-CA} is French. */
    private static Optional<Language> language(String tag) {
        return Language.ofTag(tag.split("[-_]", -1)[0].toLowerCase(Locale.ROOT));
    }

    /** Roles and languages are those of the provider, where it speaks of any. */
    private Account entrusted(Account account, Claims claims) {
        var roles = claims.texts(config.rolesClaim()).map(this::roles).orElse(account.roles());
        var languages = claims.texts(config.languagesClaim())
                .map(tags ->
                        tags.stream().flatMap(tag -> language(tag).stream()).collect(Collectors.toSet()))
                .orElse(account.languages());
        return accounts.entrust(account.username(), roles, languages);
    }

    private Set<Role> roles(Set<String> names) {
        return Stream.of(Role.values())
                .filter(role -> names.stream().anyMatch(name -> name.equalsIgnoreCase(named(role))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private String named(Role role) {
        return config.role().getOrDefault(role, role.name());
    }
}
