package org.dragoman.provider;

/** The provider cannot be reached, or says what nobody may believe. */
final class ProviderFailure extends Exception {
    private static final long serialVersionUID = 1;

    ProviderFailure(String message) {
        super(message);
    }

    ProviderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
