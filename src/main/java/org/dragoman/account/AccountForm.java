package org.dragoman.account;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Language;
import org.jboss.resteasy.reactive.RestForm;

/** What was typed about an account, right or wrong. */
public class AccountForm {
    @RestForm
    @DefaultValue("")
    String username = "";

    @RestForm
    @DefaultValue("")
    String displayName = "";

    @RestForm
    @DefaultValue("")
    String email = "";

    @RestForm
    @DefaultValue("EN")
    Language interfaceLanguage = Language.EN;

    @RestForm
    List<Role> roles = List.of();

    @RestForm
    List<Language> languages = List.of();

    static AccountForm of(Account account) {
        var form = new AccountForm();
        form.username = account.username();
        form.displayName = account.displayName();
        form.email = account.email();
        form.interfaceLanguage = account.interfaceLanguage();
        form.roles = List.copyOf(account.roles());
        form.languages = List.copyOf(account.languages());
        return form;
    }

    Particulars particulars() {
        return new Particulars(displayName, email, Set.copyOf(roles), Set.copyOf(languages));
    }

    NewAccount newAccount() {
        return new NewAccount(username, particulars(), interfaceLanguage);
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
