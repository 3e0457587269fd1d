package org.dragoman.exchange;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.glossary.Concepts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The whole glossary in and out, for machines; the media type says which format. */
@Path("/api/v1/glossary")
@Produces(MediaType.APPLICATION_JSON)
class ExchangeApi {

    @Inject
    GlossaryImport glossary;

    @Inject
    SignedIn me;

    @POST
    @Path("import")
    @Consumes(MediaTypes.TSV)
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Take in a glossary as tab-separated values, whole or not at all")
    public Concepts.Report readTsv(byte[] content, @RestQuery @DefaultValue("false") boolean replace) {
        return glossary.read(content, GlossaryImport.Format.TSV, replace, me.account());
    }

    @POST
    @Path("import")
    @Consumes(MediaTypes.CSV)
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Take in a glossary as comma-separated values, whole or not at all")
    public Concepts.Report readCsv(byte[] content, @RestQuery @DefaultValue("false") boolean replace) {
        return glossary.read(content, GlossaryImport.Format.CSV, replace, me.account());
    }

    @POST
    @Path("import")
    @Consumes({MediaTypes.TBX, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Transactional
    @Operation(summary = "Take in a glossary as TBX, whole or not at all")
    public Concepts.Report readTbx(byte[] content, @RestQuery @DefaultValue("false") boolean replace) {
        return glossary.read(content, GlossaryImport.Format.TBX, replace, me.account());
    }

    @GET
    @Path("export")
    @Produces(MediaTypes.TSV + ";charset=UTF-8")
    @Authenticated
    @Transactional
    @Operation(summary = "The glossary as tab-separated values")
    public byte[] writeTsv() {
        return GlossaryExport.write(GlossaryImport.Format.TSV);
    }

    @GET
    @Path("export")
    @Produces(MediaTypes.CSV + ";charset=UTF-8")
    @Authenticated
    @Transactional
    @Operation(summary = "The glossary as comma-separated values")
    public byte[] writeCsv() {
        return GlossaryExport.write(GlossaryImport.Format.CSV);
    }

    @GET
    @Path("export")
    @Produces({MediaTypes.TBX, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Authenticated
    @Transactional
    @Operation(summary = "The glossary as TBX")
    public byte[] writeTbx() {
        return GlossaryExport.write(GlossaryImport.Format.TBX);
    }
}
