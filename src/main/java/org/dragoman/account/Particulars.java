package org.dragoman.account;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/**
 * What an administrator settles about an account.
 *
 * @param interfaceLanguage in which its holder reads pages and letters
 * @param languages in which its holder works
 */
record Particulars(
        String displayName, String email, Language interfaceLanguage, Set<Role> roles, Set<Language> languages) {
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

    /** As the trail tells it; the name stands between isolates (UAX #9), so that it does not turn the rest around. */
    @Override
    public String toString() {
        return "\u2068%s\u2069 <%s> · %s · %s · interface %s"
                .formatted(displayName, email, listed(roles), listed(languages), interfaceLanguage.tag());
    }

    private static String listed(Collection<? extends Enum<?>> values) {
        return values.stream()
                .sorted()
                .map(Object::toString)
                .map(String::toLowerCase)
                .collect(Collectors.joining(", "));
    }
}
