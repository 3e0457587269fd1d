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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.dragoman.account.Role;
import org.dragoman.account.SignedIn;
import org.dragoman.glossary.ImportConsent;
import org.dragoman.web.Interface;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The whole glossary in and out, for machines; the media type says which format. */
@Path("/api/v1/glossary")
@Produces(MediaType.APPLICATION_JSON)
class ExchangeApi {

    @Inject
    GlossaryUploads uploads;

    @Inject
    SignedIn me;

    @Inject
    Interface ui;

    @POST
    @Path("import")
    @Consumes({MediaTypes.TSV, MediaTypes.CSV, MediaTypes.TBX, MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
    @Operation(summary = "Take in a glossary as TSV, CSV or TBX, whole or not at all; or only say what that would do")
    public ImportDocument take(
            byte[] content,
            @Context HttpHeaders headers,
            @RestQuery @DefaultValue("false") boolean replace,
            @RestQuery @DefaultValue("false") boolean preview,
            @RestQuery @Nullable Long basedOn,
            @RestQuery @Nullable String ruling,
            @RestQuery @Nullable String columns,
            @RestQuery @Nullable String encoding) {
        var format = MediaTypes.format(headers.getMediaType());
        var source = new GlossarySource(content, format, ColumnChoice.of(columns), TableEncoding.of(encoding));
        var by = me.account();
        if (preview) {
            return ImportDocument.of(uploads.preview(source, replace, by), ui);
        }
        return ImportDocument.of(uploads.read(source, replace, new ImportConsent(basedOn, ruling), by), ui);
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
