package org.dragoman.account;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** What an administrator settles about an account: the name, the e-mail address, the roles and the working languages. */
record Particulars(String displayName, String email, Set<Role> roles, Set<Language> languages) {
    private static final int LONGEST = 200;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

    /** Refuses a name or an address that cannot be one. */
    Particulars {
        displayName = displayName.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
        if (displayName.isEmpty() || displayName.length() > LONGEST) {
            throw Refusal.badInput("name-missing", AccountMessages.class, AccountMessages::name_missing);
        }
        if (email.length() > LONGEST || !ADDRESS.matcher(email).matches()) {
            throw Refusal.badInput("email-malformed", AccountMessages.class, AccountMessages::email_malformed);
        }
    }

    /** As the trail tells it. */
    @Override
    public String toString() {
        return "%s <%s> · %s · %s".formatted(displayName, email, listed(roles), listed(languages));
    }

    private static String listed(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(Object::toString)
                .map(String::toLowerCase)
                .collect(Collectors.joining(", "));
    }
}
