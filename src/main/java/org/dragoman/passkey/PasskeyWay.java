package org.dragoman.passkey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dragoman.account.SignInWay;
import org.dragoman.web.Interface;

/** The button on the sign-in page. */
@ApplicationScoped
class PasskeyWay implements SignInWay {
    private final Interface ui;

    @Inject
    PasskeyWay(Interface ui) {
        this.ui = ui;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String path() {
        return "/sign-in/passkey";
    }

    @Override
    public String label() {
        return ui.messages(PasskeyMessages.class).sign_in();
    }
}
