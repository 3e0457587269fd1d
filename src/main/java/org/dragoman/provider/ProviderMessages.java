package org.dragoman.provider;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sign-in at a provider. Their texts are in {@code messages/provider_….properties}. */
@MessageBundle("provider")
public interface ProviderMessages {
    @Message
    String sign_in();

    @Message
    String sign_in_with(String name);

    @Message
    String too_late();

    @Message
    String refused();

    @Message
    String failed();

    @Message
    String no_email();
}
