package org.dragoman.factor;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who needs a second factor, for programs. */
@Path("/api/v1/site/second-factor")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FactorRuleApi {

    /** @param roles whose holders need a second factor */
    public record Rule(@Nullable List<String> roles) {

        private Set<Role> checked() {
            if (roles == null) {
                throw missing();
            }
            return roles.stream().map(Rule::role).collect(Collectors.toSet());
        }

        /** Nothing said is not nobody named: a slip would let everybody in by a password alone. */
        private static Refusal missing() {
            return Refusal.badInput("roles-missing", FactorMessages.class, FactorMessages::roles_missing);
        }

        private static Role role(@Nullable String name) {
            return List.of(Role.values()).stream()
                    .filter(role -> role.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () -> Refusal.badInput("role-unknown", FactorMessages.class, FactorMessages::role_unknown));
        }
    }

    @Inject
    FactorRule rule;

    @Inject
    SignedIn me;

    @GET
    @Operation(summary = "Which roles need a second factor")
    public Rule rule() {
        return new Rule(rule.roles().stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    @PUT
    @Operation(summary = "Says which roles need a second factor")
    public Rule change(@Nullable Rule wanted) {
        if (wanted == null) {
            throw Rule.missing();
        }
        rule.change(wanted.checked(), me.account());
        return rule();
    }
}
