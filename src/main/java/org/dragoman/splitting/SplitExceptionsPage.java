package org.dragoman.splitting;

import java.time.Instant;
import java.util.List;
import org.dragoman.language.Language;

/** The exceptions from the rules of segmentation as editors see them. */
record SplitExceptionsPage(List<Entry> entries) {

    /** An exception; {@code statement} is the id of the one in which it was made. */
    record Entry(
            long id,
            Language language,
            boolean cut,
            String before,
            String after,
            long statement,
            String title,
            String by,
            Instant at) {

        static Entry of(SplitException exception) {
            return new Entry(
                    exception.id(),
                    exception.language(),
                    exception.kind() == SplitException.Kind.CUT,
                    exception.textBefore(),
                    exception.textAfter(),
                    exception.statement().id(),
                    exception.statement().title(),
                    exception.madeBy().displayName(),
                    exception.madeAt());
        }
    }

    static SplitExceptionsPage of(List<SplitException> exceptions) {
        return new SplitExceptionsPage(exceptions.stream().map(Entry::of).toList());
    }
}
