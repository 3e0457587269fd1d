package org.dragoman.job;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.language.Language;

/** Someone to choose for a part in a job. */
record EligiblePerson(String username, String name) {

    /** All who could take a part in some job. */
    record Pool(List<Able> members) {
        private static final String ALL =
                "select a.username, a.displayName, r, l from Account a join a.roles r join a.languages l"
                        + " where not a.disabled and r in :roles order by a.displayName, a.username";

        static Pool read() {
            return new Pool(
                    JobLines.rows(ALL, Able.class, Parameters.with("roles", Set.of(Role.TRANSLATOR, Role.REVIEWER))));
        }

        List<EligiblePerson> able(Role role, Language language) {
            return members.stream()
                    .filter(able -> able.role() == role && able.language() == language)
                    .map(able -> new EligiblePerson(able.username(), able.name()))
                    .toList();
        }
    }

    /** Someone in one of their roles and one of their languages. */
    record Able(String username, String name, Role role, Language language) {}
}
