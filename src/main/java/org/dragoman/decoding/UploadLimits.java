package org.dragoman.decoding;

import java.time.Duration;
import org.dragoman.bound.Budget;

/**
 * How much an uploaded document may hold.
 *
 * @param fileBytes the size of the file itself
 * @param unzippedBytes the size of all that a DOCX unpacks to, counted while unpacking, whatever its directory says
 * @param zipEntries the number of files inside a DOCX
 * @param reading what its reading may cost: the things are those that {@link Budget#keep} is told of
 */
public record UploadLimits(long fileBytes, long unzippedBytes, int zipEntries, Budget.Limits reading) {
    public static final UploadLimits DEFAULT =
            new UploadLimits(20L << 20, 100L << 20, 2000, new Budget.Limits(Duration.ofMinutes(5), 5_000_000));

    /** A file that is packed more tightly than text ever is, by this much, was made to burst. */
    private static final int TIGHTEST = 100;

    /** Of small files nobody minds how tightly they are packed. */
    private static final long SMALL = 10L << 20;

    /** How much a file of a size may unpack to. */
    long unzippedBytes(long packedBytes) {
        return Math.min(unzippedBytes, SMALL + TIGHTEST * packedBytes);
    }
}
