package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.dragoman.web.Interface;
import org.dragoman.web.LanguageCookie;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.dragoman.web.WayBack;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page on which people look after their own account. */
@Path("/me")
@Authenticated
class MeResource {

    /** @param secret of a token that was made just now */
    record Page(Account account, List<PersonalToken> tokens, @Nullable String secret) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance me(Page page, AccountForm form, @Nullable AccountComplaint complaint);
    }

    @Inject
    OwnAccount own;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @Inject
    UriInfo uri;

    @GET
    public TemplateInstance show() {
        return page(null, AccountForm.of(me.account()), null);
    }

    @POST
    public Response change(@BeanParam AccountForm form) {
        try {
            own.change(form.displayName(), form.email(), form.interfaceLanguage());
        } catch (Refusal refusal) {
            return refused(refusal, form);
        }
        notice.say(Refusal.messages(AccountMessages.class, form.interfaceLanguage())
                .me_changed());
        return Response.seeOther(URI.create("/me"))
                .cookie(LanguageCookie.of(form.interfaceLanguage()))
                .build();
    }

    @POST
    @Path("password")
    public Response changePassword(
            @RestForm @DefaultValue("") String present,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String repeated) {
        try {
            own.changePassword(present, Passwords.agreed(password, repeated));
        } catch (Refusal refusal) {
            return refused(refusal, AccountForm.of(me.account()));
        }
        notice.say(words().password_changed());
        return signedInAnew();
    }

    /** Every sign-in with the old password has ended, this one too: the form goes on and signs in with the new one. */
    private Response signedInAnew() {
        return Response.temporaryRedirect(URI.create("/sign-in/check"))
                .cookie(WayBack.to(uri.getBaseUri().resolve("/me")))
                .build();
    }

    /** Answers with the page itself and not with a redirect: it alone shows the secret. */
    @POST
    @Path("tokens")
    public Response createToken(@RestForm @DefaultValue("") String name) {
        var form = AccountForm.of(me.account());
        try {
            return Response.ok(page(own.createToken(name), form, null)).build();
        } catch (Refusal refusal) {
            return refused(refusal, form);
        }
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revokeToken(@RestPath long id) {
        own.revokeToken(id);
        return done(words().token_revoked());
    }

    private TemplateInstance page(@Nullable String secret, AccountForm form, @Nullable AccountComplaint complaint) {
        var account = me.account();
        return Templates.me(new Page(account, PersonalToken.of(account), secret), form, complaint);
    }

    private Response refused(Refusal refusal, AccountForm form) {
        var complaint = AccountComplaint.of(refusal, ui.language());
        return Response.status(refusal.kind().status())
                .entity(page(null, form, complaint))
                .build();
    }

    private Response done(String text) {
        notice.say(text);
        return Response.seeOther(URI.create("/me")).build();
    }

    private AccountMessages words() {
        return ui.messages(AccountMessages.class);
    }
}
