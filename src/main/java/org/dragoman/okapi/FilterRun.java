package org.dragoman.okapi;

import java.util.function.Consumer;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.RawDocument;
import org.dragoman.bound.Budget;
import org.dragoman.bound.Overrun;
import org.dragoman.language.Language;
import org.dragoman.statement.UnreadableDocument;

import static org.dragoman.statement.UnreadableDocument.Reason.DAMAGED;

/** One pass of an Okapi filter over one document. The pass closes the filter, which serves no other. */
final class FilterRun {
    private FilterRun() {}

    /** @throws UnreadableDocument if the filter fails */
    static void over(String text, Language language, IFilter filter, Consumer<Event> events) {
        try (var document = new RawDocument(text, LocaleId.fromString(language.tag()))) {
            over(document, filter, events);
        }
    }

    /** @throws UnreadableDocument if the filter fails */
    static void over(RawDocument document, IFilter filter, Consumer<Event> events) {
        try (filter) {
            filter.open(document);
            while (filter.hasNext()) {
                Budget.step();
                events.accept(filter.next());
            }
        } catch (Overrun | UnreadableDocument e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableDocument(DAMAGED, e);
        }
    }
}
