package org.dragoman.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a page answers its form: with whatever comes next when it was taken; when it was refused, with the page again, what
 * was typed and the complaint.
 */
@ApplicationScoped
public class Forms {
    private final Interface ui;

    @Inject
    Forms(Interface ui) {
        this.ui = ui;
    }

    /**
     * Does what a form asks for. What is not there stays a refusal: there is no page to show again.
     *
     * @param deed the use case, with the transaction that it begins itself, and the answer when it is done
     * @param again the page with what was typed; read in a transaction of its own, as it is after the refusal
     */
    public Response submit(Supplier<Response> deed, Function<Complaint, TemplateInstance> again) {
        try {
            return deed.get();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                throw refusal;
            }
            var complaint = Complaint.of(refusal, ui.language());
            return again(refusal.kind(), () -> again.apply(complaint));
        }
    }

    /** The page again, where more was refused than one complaint says. */
    public Response again(Refusal.Kind kind, Supplier<TemplateInstance> page) {
        var shown = QuarkusTransaction.requiringNew()
                .call(() -> page.get().setLocale(ui.language().locale()).render());
        return Answers.refusing(kind)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(shown)
                .build();
    }
}
