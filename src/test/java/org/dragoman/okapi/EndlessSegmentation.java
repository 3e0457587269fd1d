package org.dragoman.okapi;

import jakarta.enterprise.inject.Vetoed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.dragoman.bound.Overrun;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.splitting.OwnAbbreviations;

/** Splits a text again and again, and says when it has begun and why it was stopped. */
@Vetoed
public final class EndlessSegmentation extends OkapiSegmentation {
    public final CountDownLatch begun = new CountDownLatch(1);
    public final CompletableFuture<Overrun.Reason> stopped = new CompletableFuture<>();

    public EndlessSegmentation() {
        super(new SegmentationFiles(Optional.empty()), () -> OwnAbbreviations.NONE);
    }

    @Override
    public List<Span> split(String text, Language language) {
        begun.countDown();
        try {
            while (!super.split(text, language).isEmpty()) {
                Thread.onSpinWait();
            }
            return List.of();
        } catch (Overrun e) {
            stopped.complete(e.reason());
            throw e;
        }
    }
}
