package org.dragoman.decoding;

/**
 * How much an uploaded document may hold.
 *
 * @param fileBytes the size of the file itself
 * @param unzippedBytes the size of all that a DOCX unpacks to, counted while unpacking, whatever its directory says
 * @param zipEntries the number of files inside a DOCX
 */
public record UploadLimits(long fileBytes, long unzippedBytes, int zipEntries) {
    public static final UploadLimits DEFAULT = new UploadLimits(20L << 20, 100L << 20, 2000);
}
