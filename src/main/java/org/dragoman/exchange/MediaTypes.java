package org.dragoman.exchange;

import jakarta.ws.rs.core.MediaType;

/** The media types of glossaries. */
final class MediaTypes {
    static final String TSV = "text/tab-separated-values";
    static final String CSV = "text/csv";
    static final String TBX = "application/x-tbx";

    private MediaTypes() {}

    static String of(GlossaryImport.Format format) {
        return switch (format) {
            case TSV -> TSV + ";charset=UTF-8";
            case CSV -> CSV + ";charset=UTF-8";
            case TBX -> TBX;
        };
    }

    /** The format of a body that an import takes; whatever is no table is XML. */
    static GlossaryImport.Format format(MediaType type) {
        return switch (type.getSubtype()) {
            case "tab-separated-values" -> GlossaryImport.Format.TSV;
            case "csv" -> GlossaryImport.Format.CSV;
            default -> GlossaryImport.Format.TBX;
        };
    }
}
