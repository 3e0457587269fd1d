package org.dragoman.okapi;

import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.language.Language;
import org.dragoman.memory.Tmx;
import org.dragoman.memory.TranslationUnit;
import org.dragoman.statement.UploadedFile;

/** Documents and memories as they are read, for tests of other packages. */
public final class Readings {
    private static final OkapiExtraction EXTRACTION = new OkapiExtraction();

    private Readings() {}

    /** @throws org.dragoman.statement.UnreadableDocument if it cannot be read */
    public static int paragraphs(String fileName, byte[] content) {
        return EXTRACTION
                .extract(new UploadedFile(fileName, content, Language.EN))
                .paragraphs()
                .size();
    }

    /** @throws Tmx.Unreadable if it cannot be read */
    public static int units(byte[] content) {
        var units = new AtomicInteger();
        new StreamedTmx().read(new ByteArrayInputStream(content), new Tmx.Taker() {
            @Override
            public void take(TranslationUnit unit) {
                units.incrementAndGet();
            }

            @Override
            public void passOver(String language) {}
        });
        return units.get();
    }
}
