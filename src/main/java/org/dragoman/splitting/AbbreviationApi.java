package org.dragoman.splitting;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.statement.Statements;
import org.dragoman.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The abbreviations that editors have added, for machines. */
@Path("/api/v1/abbreviations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AbbreviationApi {

    /** An abbreviation; the language is a BCP 47 tag. */
    @Schema(name = "Abbreviation")
    public record Item(
            @Nullable Long id, @Nullable String language, @Nullable String form, @Nullable Boolean mayEndSentence) {
        static Item of(Abbreviation abbreviation) {
            return new Item(
                    abbreviation.id(),
                    abbreviation.language().tag(),
                    abbreviation.form(),
                    abbreviation.mayEndSentence());
        }
    }

    @Inject
    Abbreviations abbreviations;

    @Inject
    SignedIn me;

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "The abbreviations that editors have added")
    public List<Item> all() {
        return Abbreviation.everything().stream().map(Item::of).toList();
    }

    @PUT
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Add an abbreviation, or change whether a sentence may end with it")
    public Item keep(@Nullable Item item) {
        if (item == null || item.form() == null || item.mayEndSentence() == null) {
            throw Refusal.badInput("abbreviation-unfit", AbbreviationMessages.class, AbbreviationMessages::unfit);
        }
        var language = Statements.languageOf(item.language() == null ? "" : item.language());
        var typed = Abbreviation.typed(language, item.form(), item.mayEndSentence());
        return Item.of(abbreviations.keep(typed, me.account()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Take an abbreviation away")
    public void remove(@RestPath long id) {
        abbreviations.remove(id, me.account());
    }
}
