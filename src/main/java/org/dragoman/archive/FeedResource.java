package org.dragoman.archive;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dragoman.edition.PublicEditions;
import org.dragoman.language.Language;
import org.dragoman.web.ForEveryone;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;
import org.dragoman.web.WebConfig;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What has been released lately, for readers' programs: in all languages, and in each (Atom, RFC 4287). */
@Path("/editions")
@PermitAll
@ForEveryone
@Produces("application/atom+xml;charset=UTF-8")
class FeedResource {
    private static final int MOST_ENTRIES = 50;

    /** @param updated when the newest was released; the beginning of time while there is none */
    record Feed(String site, String self, Language language, Instant updated, List<Entry> entries) {}

    /**
     * An edition, under its title in the feed's language, or in that of its source.
     *
     * @param changes the address of the page that tells what it corrects; null where it corrects nothing
     */
    record Entry(Title title, String address, Instant releasedAt, @Nullable String changes) {}

    @CheckedTemplate(basePath = "archive")
    static class Templates {
        static native TemplateInstance feed(Feed feed);
    }

    @Inject
    WebConfig web;

    @Inject
    Interface ui;

    @GET
    @Path("/feed.atom")
    @Transactional
    public TemplateInstance all() {
        return feed("/editions/feed.atom", null);
    }

    @GET
    @Path("/feed.{language:[a-z]{2}}.atom")
    @Transactional
    public TemplateInstance of(@RestPath String language) {
        var spoken = Language.ofTag(language).orElseThrow(Refusal::notFound);
        ui.answerIn(spoken);
        return feed("/editions/feed." + spoken + ".atom", spoken);
    }

    private TemplateInstance feed(String path, @Nullable Language language) {
        var editions = PublicEditions.latest(language, MOST_ENTRIES);
        var titles = PublicEditions.titles(editions);
        var entries = editions.stream()
                .map(edition -> {
                    var shown = language == null ? edition.languages().get(0) : language;
                    return new Entry(
                            Title.of(Objects.requireNonNull(titles.get(edition.id())), shown),
                            at(edition.path()) + (language == null ? "" : "/" + language),
                            Objects.requireNonNull(edition.releasedAt()),
                            edition.corrects() == null ? null : at(edition.path() + "/changes"));
                })
                .toList();
        var updated = entries.stream().map(Entry::releasedAt).findFirst().orElse(Instant.EPOCH);
        return Templates.feed(new Feed(at("/"), at(path), ui.language(), updated, entries))
                .setLocale(ui.language().locale());
    }

    private String at(String path) {
        URI address = web.address().resolve(path);
        return address.toString();
    }
}
