package org.dragoman.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.dragoman.database.Absence;
import org.dragoman.language.Language;
import org.jboss.logging.Logger;

/**
 * What is answered while the database is away: that this passes, and when to ask again (RFC 9110, section 15.6.4). The
 * page asks nothing of the database, not even who is signed in.
 */
@Singleton
class Outage {
    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final int STATUS = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    private static final String SECONDS = "5";
    private static final int BEFORE_ALL_OTHERS = -1000;

    @CheckedTemplate(basePath = "web")
    static class Templates {
        /** @param typed the words of a person that the form brought, which would else be lost with it */
        static native TemplateInstance outage(Language language, List<String> typed);
    }

    @Inject
    ObjectMapper json;

    Response answer(RoutingContext routing, List<String> typed) {
        LOG.warnf("Refused %s: the database is away", routing.normalizedPath());
        return Response.status(STATUS)
                .header("Retry-After", SECONDS)
                .type(mediaType(routing))
                .entity(body(routing, typed))
                .build();
    }

    /** What fails before it comes to a page or a call: a sign-in. */
    void register(@Observes Router router) {
        router.route().order(BEFORE_ALL_OTHERS).failureHandler(routing -> {
            if (Absence.isBehind(routing.failure()) && !routing.response().ended()) {
                LOG.warnf("Refused %s: the database is away", routing.normalizedPath());
                routing.response()
                        .setStatusCode(STATUS)
                        .putHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                        .putHeader(HttpHeaders.CONTENT_TYPE, mediaType(routing))
                        .end(body(routing, List.of()));
            } else {
                routing.next();
            }
        });
    }

    private static boolean isCall(RoutingContext routing) {
        return routing.normalizedPath().startsWith("/api/");
    }

    private static String mediaType(RoutingContext routing) {
        return isCall(routing) ? RefusalMapper.PROBLEM : "text/html;charset=UTF-8";
    }

    private String body(RoutingContext routing, List<String> typed) {
        var language = language(routing);
        if (!isCall(routing)) {
            return Templates.outage(language, typed)
                    .setLocale(language.locale())
                    .render();
        }
        var words = Refusal.messages(WebMessages.class, language);
        try {
            return json.writeValueAsString(
                    new RefusalMapper.Problem(words.outage_title(), STATUS, words.outage(), "outage"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words are JSON", e);
        }
    }

    /** As {@link LanguageChoice}, but for what an account says. */
    private static Language language(RoutingContext routing) {
        return Optional.ofNullable(routing.request().getCookie(LanguageCookie.NAME))
                .flatMap(cookie -> Language.ofTag(cookie.getValue()))
                .or(() -> routing.acceptableLanguages().stream()
                        .map(LanguageHeader::tag)
                        .map(Language::ofTag)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(Language.EN);
    }
}
