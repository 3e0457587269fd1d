package org.dragoman.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.dragoman.contract.Once;
import org.dragoman.web.Basis;
import org.dragoman.web.Conditional;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;

/** Accounts for programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountApi {

    @Inject
    Accounts accounts;

    @Inject
    SignedIn me;

    @Inject
    Basis basis;

    @GET
    @Path("accounts")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Every account, by name")
    public List<AccountJson> list() {
        return Account.everyone().stream().map(AccountJson::of).toList();
    }

    @POST
    @Once
    @Path("accounts")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @APIResponseSchema(value = AccountJson.Invitation.class, responseCode = "201")
    @Operation(summary = "Invites someone; the answer holds the link with which they choose a password")
    public Response invite(AccountJson wanted) {
        var invited = accounts.invite(wanted.newAccount(), me.account());
        return Response.created(
                        URI.create("/api/v1/accounts/" + invited.account().username()))
                .entity(new AccountJson.Invitation(AccountJson.of(invited.account()), invited.link()))
                .build();
    }

    @GET
    @Path("accounts/{username}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "One account")
    public AccountJson one(@RestPath String username) {
        return Account.named(username).map(AccountJson::of).orElseThrow(Refusal::notFound);
    }

    @PUT
    @Path("accounts/{username}")
    @Conditional
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Changes a name, an address, roles and languages; disables or enables an account")
    public AccountJson change(@RestPath String username, AccountJson wanted) {
        return basis.unchanged(() -> locked(username), () -> one(username), () -> {
            accounts.change(username, wanted::particulars, wanted.disabled(), me.account());
            return one(username);
        });
    }

    @POST
    @Once
    @Path("accounts/{username}/invitation")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @Operation(summary = "Sends a new link with which a password can be chosen; links sent before it end")
    public AccountJson.Invitation inviteAgain(@RestPath String username) {
        var invited = accounts.inviteAgain(username, me.account());
        return new AccountJson.Invitation(AccountJson.of(invited.account()), invited.link());
    }

    private static Optional<Account> locked(String username) {
        Account.lockAll();
        return Account.named(username);
    }
}
