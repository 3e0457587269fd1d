package org.dragoman.segment;

import java.util.List;
import org.dragoman.language.Language;
import org.dragoman.language.Span;

/** Splits text into segments. */
public interface Segmentation {
    List<Span> split(String text, Language language);
}
