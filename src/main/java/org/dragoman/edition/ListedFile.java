package org.dragoman.edition;

/**
 * A file of an edition, without what is in it.
 *
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record ListedFile(String name, int size, String sha256) {

    /** Whether it lists all others, with their digests. */
    public boolean isManifest() {
        return name.equals(Manifest.NAME);
    }
}
