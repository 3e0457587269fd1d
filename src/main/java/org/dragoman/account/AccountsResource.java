package org.dragoman.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.dragoman.web.Complaint;
import org.dragoman.web.Forms;
import org.dragoman.web.Interface;
import org.dragoman.web.Notice;
import org.dragoman.web.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The pages on which administrators invite people and change their accounts. */
@Path("/accounts")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class AccountsResource {

    @CheckedTemplate(basePath = "account")
    static class Templates {
        static native TemplateInstance accounts(List<Account> accounts, String q);

        static native TemplateInstance invite(AccountForm form, @Nullable Complaint complaint);

        static native TemplateInstance invited(Invited invited);

        static native TemplateInstance account(Account account, AccountForm form, @Nullable Complaint complaint);
    }

    @Inject
    Accounts accounts;

    @Inject
    SignedIn me;

    @Inject
    Forms forms;

    @Inject
    Interface ui;

    @Inject
    Notice notice;

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String q) {
        var found = Account.everyone().stream().filter(a -> a.mentions(q)).toList();
        return Templates.accounts(found, q);
    }

    @GET
    @Path("new")
    public TemplateInstance inviteForm() {
        return Templates.invite(AccountForm.empty(ui.language()), null);
    }

    /** Answers with the page itself and not with a redirect: it alone shows the link. */
    @POST
    @Path("new")
    public Response invite(@BeanParam AccountForm form) {
        return forms.submit(
                () -> Response.ok(Templates.invited(accounts.invite(form.newAccount(), me.account())))
                        .build(),
                complaint -> Templates.invite(form, complaint.at(AccountFields::of)));
    }

    @GET
    @Path("{username}")
    public TemplateInstance account(@RestPath String username) {
        var account = named(username);
        return Templates.account(account, AccountForm.of(account), null);
    }

    @POST
    @Path("{username}")
    public Response change(@RestPath String username, @BeanParam AccountForm form) {
        return forms.submit(
                () -> {
                    accounts.change(username, form.particulars(), me.account());
                    return done(username, words().account_changed());
                },
                complaint -> Templates.account(named(username), form, complaint.at(AccountFields::of)));
    }

    @POST
    @Path("{username}/disable")
    public Response disable(@RestPath String username) {
        accounts.disable(username, me.account());
        return done(username, words().account_disabled());
    }

    @POST
    @Path("{username}/enable")
    public Response enable(@RestPath String username) {
        accounts.enable(username, me.account());
        return done(username, words().account_enabled());
    }

    @POST
    @Path("{username}/invitation")
    public TemplateInstance inviteAgain(@RestPath String username) {
        return Templates.invited(accounts.inviteAgain(username, me.account()));
    }

    private static Account named(String username) {
        return Account.named(username).orElseThrow(Refusal::notFound);
    }

    private Response done(String username, String text) {
        notice.say(text);
        return Response.seeOther(URI.create("/accounts/" + username)).build();
    }

    private AccountMessages words() {
        return ui.messages(AccountMessages.class);
    }
}
