package org.dragoman.okapi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.language.Language;
import org.dragoman.language.Span;
import org.dragoman.segment.Segmentation;

@ApplicationScoped
class InterimSegmentation implements Segmentation {
    private static final Pattern SENTENCE =
            Pattern.compile("\\S.*?(?:[.?!؟…]+[»”\"')\\]]*(?=\\s|$)|$)", Pattern.DOTALL);

    @Override
    public List<Span> split(String text, Language language) {
        var spans = new ArrayList<Span>();
        SENTENCE.matcher(text).results().forEach(r -> spans.add(new Span(r.start(), r.end())));
        return spans;
    }
}
