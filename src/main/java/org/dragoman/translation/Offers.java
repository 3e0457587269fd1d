package org.dragoman.translation;

import java.util.Optional;
import org.dragoman.provenance.Origin;

/** What the application had to offer to whoever writes a translation. */
public interface Offers {

    /** Where a text that is about to be saved comes from, if it is one of those that could be offered. */
    Optional<Origin> originOf(Translation translation, String text);
}
