package org.dragoman.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people change of their own account, for programs. */
@Path("/api/v1/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MeApi {

    /** Name, address and language of the interface; what is left out stays. */
    public record OwnParticulars(
            @Nullable String displayName, @Nullable String email, @Nullable String interfaceLanguage) {}

    /** @param revokeTokens whether the programs that act in one's name are to stop, too */
    public record NewPassword(@Nullable String present, @Nullable String password, boolean revokeTokens) {}

    @Inject
    OwnAccount own;

    @Inject
    SignedIn me;

    @GET
    @Operation(summary = "The account that asks")
    public AccountJson me() {
        return AccountJson.of(me.account());
    }

    @GET
    @Path("letters")
    @Operation(summary = "About what the account that asks is written to")
    public LetterChoice letters() {
        return LetterChoice.of(own.letters());
    }

    @PUT
    @Path("letters")
    @Operation(summary = "Chooses about what the account that asks is written to")
    public LetterChoice chooseLetters(LetterChoice wanted) {
        own.chooseLetters(wanted.topics());
        return LetterChoice.of(own.letters());
    }

    @PUT
    @Operation(summary = "Changes name, address and language of the account that asks")
    public AccountJson change(OwnParticulars wanted) {
        var now = me.account();
        own.change(
                Objects.requireNonNullElse(wanted.displayName(), now.displayName()),
                Objects.requireNonNullElse(wanted.email(), now.email()),
                wanted.interfaceLanguage() == null ? now.interfaceLanguage() : language(wanted.interfaceLanguage()));
        return AccountJson.of(me.account());
    }

    private static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(() ->
                        Refusal.badInput("language-unknown", AccountMessages.class, m -> m.language_unknown(tag)));
    }

    @PUT
    @Path("password")
    @Operation(summary = "Changes the password of the account that asks; every session with the old one ends")
    public void changePassword(NewPassword wanted) {
        own.changePassword(
                Objects.requireNonNullElse(wanted.present(), ""),
                Objects.requireNonNullElse(wanted.password(), ""),
                wanted.revokeTokens());
    }
}
