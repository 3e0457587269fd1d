package org.dragoman.format;

import java.util.List;

/** The whole edition in one archive, which any web server can serve and any folder can hold. */
public final class EditionBundle {
    static final String NAME = "edition.zip";

    private EditionBundle() {}

    /** @param sealed all files, with the manifest over them and its signature */
    public static PrintedFile of(List<PrintedFile> sealed) {
        var zip = new ZipPackage();
        sealed.forEach(file -> zip.with(file.name(), file.content()));
        return new PrintedFile(NAME, "application/zip", zip.bytes());
    }
}
