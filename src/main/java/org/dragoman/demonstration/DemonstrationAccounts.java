package org.dragoman.demonstration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Account;
import org.dragoman.account.Role;
import org.dragoman.account.SharedPassword;
import org.dragoman.language.Language;

/** The demonstration accounts: one for each role, and a translator for each language. */
record DemonstrationAccounts(List<Account> members) {
    static final List<String> USERNAMES = List.of(
            "admin",
            "editor",
            "translator-ar",
            "translator-fa",
            "translator-fr",
            "translator-en",
            "reviewer",
            "publisher");
    private static final Set<Language> ALL = EnumSet.allOf(Language.class);

    static DemonstrationAccounts withPassword(SharedPassword password) {
        var people = new DemonstrationAccounts(List.of(
                account("admin", "Amina Administrator", Set.of(Role.ADMINISTRATOR), Set.of()),
                account("editor", "Edith Editor", Set.of(Role.EDITOR), ALL),
                account("translator-ar", "طارق المترجم", Set.of(Role.TRANSLATOR), Set.of(Language.AR)),
                account("translator-fa", "ترانه مترجم", Set.of(Role.TRANSLATOR), Set.of(Language.FA)),
                account("translator-fr", "Thierry Traducteur", Set.of(Role.TRANSLATOR), Set.of(Language.FR)),
                account("translator-en", "Tara Translator", Set.of(Role.TRANSLATOR), Set.of(Language.EN)),
                account("reviewer", "Rita Reviewer", Set.of(Role.REVIEWER), ALL),
                account("publisher", "Pascal Publisher", Set.of(Role.PUBLISHER), ALL)));
        people.members.forEach(member -> member.demonstrate(password));
        return people;
    }

    private static Account account(String username, String name, Set<Role> roles, Set<Language> languages) {
        var spoken = languages.size() == 1 ? languages.iterator().next() : Language.EN;
        var account = new Account(username, name, username + "@example.org", spoken);
        account.entrust(roles, languages);
        return account;
    }

    /** The people of an installation that has its accounts already. */
    static DemonstrationAccounts present() {
        return new DemonstrationAccounts(
                USERNAMES.stream().flatMap(name -> Account.named(name).stream()).toList());
    }

    boolean isComplete() {
        return members.size() == USERNAMES.size();
    }

    Account editor() {
        return named("editor");
    }

    Account translator(Language language) {
        return named("translator-" + language.tag());
    }

    Account reviewer() {
        return named("reviewer");
    }

    Account publisher() {
        return named("publisher");
    }

    private Account named(String username) {
        return members.stream()
                .filter(member -> member.username().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
