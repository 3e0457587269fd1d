package org.dragoman.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.dragoman.account.SignInWay;
import org.dragoman.web.Interface;

/** The button on the sign-in page, where a provider is configured. */
@ApplicationScoped
class ProviderWay implements SignInWay {
    private final Provider provider;
    private final ProviderConfig config;
    private final Interface ui;

    @Inject
    ProviderWay(Provider provider, ProviderConfig config, Interface ui) {
        this.provider = provider;
        this.config = config;
        this.ui = ui;
    }

    @Override
    public boolean isOpen() {
        return provider.isConfigured();
    }

    @Override
    public String path() {
        return "/sign-in/provider";
    }

    @Override
    public String label() {
        var words = ui.messages(ProviderMessages.class);
        return config.label().map(words::sign_in_with).orElseGet(words::sign_in);
    }

    @Override
    public Optional<URI> signOut(String voucher) {
        return provider.wayOut(voucher);
    }
}
