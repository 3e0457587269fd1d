package org.dragoman.account;

/** What an account may do. An account can hold several roles. */
public enum Role {
    ADMINISTRATOR,
    EDITOR,
    TRANSLATOR,
    REVIEWER,
    PUBLISHER;

    /** The names under which {@code @RolesAllowed} knows the roles. */
    public static final class Names {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String EDITOR = "EDITOR";
        public static final String TRANSLATOR = "TRANSLATOR";
        public static final String REVIEWER = "REVIEWER";
        public static final String PUBLISHER = "PUBLISHER";

        private Names() {}
    }
}
