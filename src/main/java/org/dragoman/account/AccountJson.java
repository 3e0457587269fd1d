package org.dragoman.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.dragoman.web.Tagged;
import org.jspecify.annotations.Nullable;

/**
 * An account as programs see it: roles in lower case, languages as BCP 47 tags.
 *
 * @param state active, invited or disabled; what is sent without it leaves the state as it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountJson(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable List<String> languages,
        @Nullable String interfaceLanguage,
        @Nullable String state,
        @Nullable Integer version)
        implements Tagged {

    /** @param link with which the password is chosen; shown this once */
    record Invitation(AccountJson account, URI link) {}

    static AccountJson of(Account account) {
        return new AccountJson(
                account.username(),
                account.displayName(),
                account.email(),
                account.roles().stream().sorted().map(AccountJson::lowered).toList(),
                account.languages().stream().sorted().map(Language::tag).toList(),
                account.interfaceLanguage().tag(),
                lowered(account.standing()),
                account.version());
    }

    @Override
    public String tag() {
        return String.valueOf(version);
    }

    /** @param speaking the language of the interface where none was sent */
    Particulars particulars(Language speaking) {
        return new Particulars(
                given(displayName),
                given(email),
                interfaceLanguage == null ? speaking : language(interfaceLanguage),
                all(roles, AccountJson::role),
                all(languages, AccountJson::language));
    }

    NewAccount newAccount() {
        return new NewAccount(given(username), particulars(Language.EN));
    }

    /** Whether the account is to be shut out or let in again; null where it is to stay as it is. */
    @Nullable
    Boolean disabled() {
        if (lowered(AccountStatus.DISABLED).equals(state)) {
            return true;
        }
        return lowered(AccountStatus.ACTIVE).equals(state) ? false : null;
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static <T> Set<T> all(@Nullable List<String> names, Function<String, T> reading) {
        return names == null ? Set.of() : names.stream().map(reading).collect(Collectors.toSet());
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> lowered(role).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.badInput("role-unknown", AccountMessages.class, m -> m.role_unknown(name)));
    }

    private static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() ->
                        Refusal.badInput("language-unknown", AccountMessages.class, m -> m.language_unknown(tag)));
    }

    private static String lowered(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
