package org.dragoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dragoman.bound.Overrun;
import org.dragoman.database.Absence;
import org.dragoman.observation.Counted;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Turns what goes wrong into a page for people and into JSON for machines; never a stack trace. */
class RefusalMapper {
    private static final Logger LOG = Logger.getLogger(RefusalMapper.class);

    /**
     * What an API caller is told (RFC 9457).
     *
     * @param code what never changes of it
     * @param message the same as the detail, which callers of earlier versions read
     * @param current what was to be changed as it is now, where somebody else has changed it meanwhile
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            String message,
            @Nullable Object current) {

        Problem(String title, int status, String detail, String code) {
            this("about:blank", title, status, detail, code, detail, null);
        }

        private Problem at(@Nullable Object now) {
            return new Problem(type, title, status, detail, code, message, now);
        }
    }

    static final String PROBLEM = "application/problem+json";

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param typed the words of a person that the form brought, which would else be lost with it */
        static native TemplateInstance refusal(String title, String message, String back, List<String> typed);

        static native TemplateInstance signedOut();
    }

    @Inject
    Interface ui;

    @Inject
    Basis basis;

    @Inject
    UriInfo uri;

    @Inject
    HttpHeaders headers;

    @Inject
    Request request;

    @Inject
    FormToken token;

    @Inject
    RoutingContext routing;

    @Inject
    LanguageChoice choice;

    @Inject
    Outage outage;

    @Inject
    Addresses addresses;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size")
    MemorySize largestBody;

    @ConfigProperty(name = "quarkus.http.limits.max-form-attribute-size")
    MemorySize largestField;

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        LOG.infof("Refused %s: %s", uri.getPath(), refusal.code());
        Counted.REFUSAL.count(refusal.kind().name().toLowerCase(Locale.ROOT));
        int status = forMachines() ? Answers.status(refusal.kind(), basis.isNamed()) : Answers.status(refusal.kind());
        if (status == Answers.CONDITION_FAILED) {
            return overtaken(refusal);
        }
        var title = refusal.kind() == Refusal.Kind.NOT_FOUND ? words().not_found_title() : words().refused_title();
        return answer(status, title, refusal.code(), refusal.text(ui.language()));
    }

    /** The condition of the call does not hold: it is told with what is there now. */
    private Response overtaken(Refusal refusal) {
        try {
            var now = basis.now();
            var problem = new Problem(
                    words().refused_title(), Answers.CONDITION_FAILED, refusal.text(ui.language()), refusal.code());
            return Response.status(Answers.CONDITION_FAILED)
                    .type(PROBLEM)
                    .tag(now instanceof Tagged tagged ? new EntityTag(tagged.tag()) : null)
                    .entity(problem.at(now))
                    .build();
        } catch (Refusal gone) {
            return answer(Answers.status(gone.kind()), words().refused_title(), gone.code(), gone.text(ui.language()));
        }
    }

    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException e) {
        boolean isOtherVerb = addresses.haveOtherVerbs(uri.getPath(), request.getMethod());
        return early(() -> isOtherVerb ? turnedAway(405) : refused(Refusal.notFound()));
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException e) {
        LOG.infof("Refused %s: forbidden", uri.getPath());
        return early(() -> answer(
                Answers.status(Refusal.Kind.FORBIDDEN), words().refused_title(), "forbidden", words().forbidden()));
    }

    /** An answer to what is refused before the filters of requests have run, and on a thread that must not wait. */
    private Uni<Response> early(Supplier<Response> answer) {
        return Uni.createFrom()
                .item(() -> {
                    ui.speak(choice.of(headers.getCookies(), headers::getAcceptableLanguages), uri.getPath());
                    return token.verified() || isStranger() ? answer.get() : lendingToken(answer);
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(AuthenticationFailedException.class)
                .recoverWithItem(e -> wrong((AuthenticationFailedException) e))
                .onFailure(Absence::isBehind)
                .recoverWithItem(() -> outage.answer(routing, List.of()));
    }

    /** Nobody who is not signed in is given a form by these pages. */
    private boolean isStranger() {
        return !PublicAnswers.isSignedIn(headers.getCookies(), headers.getHeaderString(HttpHeaders.AUTHORIZATION));
    }

    /** The forms of the page need the token that the filter against forged requests would have put there. */
    private Response lendingToken(Supplier<Response> answer) {
        var cookie = headers.getCookies().get(FormToken.COOKIE);
        var lent = token.lend(cookie == null ? null : cookie.getValue());
        return Response.fromResponse(answer.get()).cookie(lent).build();
    }

    @ServerExceptionMapper
    Uni<Response> unknown(UnauthorizedException e) {
        return early(() -> forMachines() ? askMachine() : askPerson());
    }

    /** Credentials that were given and are wrong. */
    @ServerExceptionMapper
    Response wrong(AuthenticationFailedException e) {
        return forMachines()
                ? askMachine()
                : Response.seeOther(URI.create("/sign-in/failed")).build();
    }

    private Response askMachine() {
        return Response.status(401)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Dragoman\"")
                .type(PROBLEM)
                .entity(new Problem(words().refused_title(), 401, words().sign_in(), "sign-in"))
                .build();
    }

    /** A redirect would throw away a form that was sent; a browser that goes back still has it. */
    private Response askPerson() {
        if (SentForm.isOne(request.getMethod(), headers.getMediaType())) {
            return page(401, Templates.signedOut());
        }
        var toSignIn = Response.seeOther(URI.create("/sign-in"));
        return request.getMethod().equals(HttpMethod.GET)
                ? toSignIn.cookie(WayBack.to(uri.getRequestUri())).build()
                : toSignIn.build();
    }

    /** What the framework itself turns away: a method that a page does not have, a body that cannot be read. */
    @ServerExceptionMapper
    Uni<Response> turnedAway(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(e.getResponse());
        }
        return early(() -> status == Answers.status(Refusal.Kind.TOO_LARGE) ? refused(oversize()) : turnedAway(status));
    }

    /** A body of JSON that is none, or says something else than was asked for. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Uni<Response> unreadable(JsonProcessingException e) {
        return early(() -> turnedAway(400));
    }

    private Refusal oversize() {
        return OversizeRequests.marked(routing)
                ? Refusal.tooLarge(
                        "request-too-large", WebMessages.class, m -> m.request_too_large(megabytes(largestBody)))
                : Refusal.tooLarge(
                        "field-too-large", WebMessages.class, m -> m.field_too_large(megabytes(largestField)));
    }

    private static long megabytes(MemorySize size) {
        return size.asLongValue() >> 20;
    }

    private Response turnedAway(int status) {
        LOG.infof("Refused %s: %d", uri.getPath(), status);
        return switch (status) {
            case 405 -> answer(status, words().refused_title(), "method", words().no_such_method());
            case 406 -> answer(status, words().refused_title(), "not-acceptable", words().not_acceptable());
            case 415 -> answer(status, words().refused_title(), "media-type", words().unknown_media_type());
            default -> answer(status, words().refused_title(), "request", words().unreadable_request());
        };
    }

    @ServerExceptionMapper
    Response brokenOff(Overrun overrun) {
        return refused(Refusal.tooLarge("too-costly", WebMessages.class, WebMessages::too_costly));
    }

    @ServerExceptionMapper
    Uni<Response> unread(IOException e) {
        return failed(new UncheckedIOException(e));
    }

    /** What fails before the token of a form has been looked at has failed at reading the form. */
    @ServerExceptionMapper
    Uni<Response> failed(RuntimeException e) {
        boolean isUnread = SentForm.isOne(request.getMethod(), headers.getMediaType()) && !token.verified();
        return isUnread && !Absence.isBehind(e)
                ? early(() -> turnedAway(400))
                : Uni.createFrom().item(failure(e));
    }

    private Response failure(RuntimeException e) {
        if (Absence.isBehind(e)) {
            return outage.answer(routing, typed());
        }
        LOG.errorf(e, "Failed at %s", uri.getPath());
        return answer(500, words().failure_title(), "failure", words().failure());
    }

    private Response answer(int status, String title, String code, String message) {
        if (forMachines()) {
            return Response.status(status)
                    .type(PROBLEM)
                    .entity(new Problem(title, status, message, code))
                    .build();
        }
        var back = LanguageResource.pageOf(headers.getHeaderString("Referer")).toString();
        return page(status, Templates.refusal(title, message, back, typed()));
    }

    private List<String> typed() {
        return SentForm.isOne(request.getMethod(), headers.getMediaType())
                ? SentForm.read(CurrentRequestManager.get().getFormData()).prose()
                : List.of();
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.setLocale(ui.language().locale()).render())
                .build();
    }

    private boolean forMachines() {
        return uri.getPath().startsWith("/api/");
    }

    private WebMessages words() {
        return ui.messages(WebMessages.class);
    }
}
