package org.dragoman.exchange;

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
}
