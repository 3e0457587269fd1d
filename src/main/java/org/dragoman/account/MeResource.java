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
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
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
    record Page(
            Account account,
            List<PersonalToken> tokens,
            List<SessionLine> sessions,
            Set<LetterTopic> letters,
            @Nullable String secret) {

        public LetterTopic[] topics() {
            return LetterTopic.values();
        }

        public boolean wants(LetterTopic topic) {
            return letters.contains(topic);
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance me(Page page, AccountForm form, @Nullable Complaint complaint);
    }

    @Inject
    OwnAccount own;

    @Inject
    OwnSessions sessions;

    @Inject
    OwnTokens tokens;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

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
        return submit(form, () -> {
            own.change(form.displayName(), form.email(), form.interfaceLanguage());
            notice.say(Refusal.messages(AccountMessages.class, form.interfaceLanguage())
                    .me_changed());
            return Response.seeOther(URI.create("/me"))
                    .cookie(LanguageCookie.of(form.interfaceLanguage()))
                    .build();
        });
    }

    @POST
    @Path("letters")
    public Response chooseLetters(@RestForm List<LetterTopic> about) {
        own.chooseLetters(about);
        return done(words().letters_chosen());
    }

    @POST
    @Path("password")
    public Response changePassword(
            @RestForm @DefaultValue("") String present,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String repeated,
            @RestForm boolean tokensToo) {
        return submit(AccountForm.of(me.account()), () -> {
            own.changePassword(present, Passwords.agreed(password, repeated), tokensToo);
            notice.say(words().password_changed());
            return signedInAnew();
        });
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
    public Response createToken(
            @RestForm @Nullable String name, @RestForm @Nullable String scope, @RestForm @Nullable Integer days) {
        var form = AccountForm.of(me.account());
        var wanted = new NewToken(name, scope, days);
        return submit(form, () -> Response.ok(page(tokens.create(wanted).secret(), form, null))
                .build());
    }

    @POST
    @Path("tokens/{id}/revoke")
    public Response revokeToken(@RestPath long id) {
        tokens.revoke(id);
        return done(words().token_revoked());
    }

    @POST
    @Path("sessions/{id}/end")
    public Response endSession(@RestPath UUID id) {
        sessions.end(id);
        return done(words().session_ended());
    }

    @POST
    @Path("sessions/end")
    public Response endOtherSessions() {
        sessions.endOthers();
        return done(words().sessions_ended());
    }

    private TemplateInstance page(@Nullable String secret, AccountForm form, @Nullable Complaint complaint) {
        var account = me.account();
        var page = new Page(account, tokens.list(), signedIn(), own.letters(), secret);
        return Templates.me(page, form, complaint);
    }

    private List<SessionLine> signedIn() {
        return sessions.list().stream()
                .map(session -> SessionLine.of(session, ui, me.isIn(session)))
                .toList();
    }

    /** @param form what the page shows of the account when the deed is refused */
    private Response submit(AccountForm form, Supplier<Response> deed) {
        return forms.submit(deed, complaint -> page(null, form, complaint.at(AccountFields::of)));
    }

    private Response done(String text) {
        notice.say(text);
        return Response.seeOther(URI.create("/me")).build();
    }

    private AccountMessages words() {
        return ui.messages(AccountMessages.class);
    }
}
