package org.dragoman.exchange;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The whole glossary as a file to keep. */
@Path("/glossary")
@Authenticated
class ExportResource {

    @GET
    @Path("export.tsv")
    @Transactional
    public Response tsv() {
        return file(GlossaryImport.Format.TSV, "glossary.tsv");
    }

    @GET
    @Path("export.csv")
    @Transactional
    public Response csv() {
        return file(GlossaryImport.Format.CSV, "glossary.csv");
    }

    @GET
    @Path("export.tbx")
    @Transactional
    public Response tbx() {
        return file(GlossaryImport.Format.TBX, "glossary.tbx");
    }

    @GET
    @Path("export-2.tbx")
    @Transactional
    public Response tbxTwo() {
        return file(GlossaryImport.Format.TBX, GlossaryExport.write(TbxVersion.TWO), "glossary-2.tbx");
    }

    private static Response file(GlossaryImport.Format format, String name) {
        return file(format, GlossaryExport.write(format), name);
    }

    private static Response file(GlossaryImport.Format format, byte[] content, String name) {
        return Response.ok(content)
                .type(MediaTypes.of(format))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
