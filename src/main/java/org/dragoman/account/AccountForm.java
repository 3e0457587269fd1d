package org.dragoman.account;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Language;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed about an account, right or wrong. */
public record AccountForm(
        @RestForm @DefaultValue("") String username,
        @RestForm @DefaultValue("") String displayName,
        @RestForm @DefaultValue("") String email,
        @RestForm @DefaultValue("EN") Language interfaceLanguage,
        @RestForm List<Role> roles,
        @RestForm List<Language> languages) {

    static AccountForm empty(Language interfaceLanguage) {
        return new AccountForm("", "", "", interfaceLanguage, List.of(), List.of());
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                account.username(),
                account.displayName(),
                account.email(),
                account.interfaceLanguage(),
                List.copyOf(account.roles()),
                List.copyOf(account.languages()));
    }

    Particulars particulars() {
        return new Particulars(displayName, email, interfaceLanguage, Set.copyOf(roles), Set.copyOf(languages));
    }

    NewAccount newAccount() {
        return new NewAccount(username, particulars());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean worksIn(Language language) {
        return languages.contains(language);
    }

    public List<Role> everyRole() {
        return List.of(Role.values());
    }
}
