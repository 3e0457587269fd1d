package org.dragoman.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.archive.SearchPage.SearchFields;
import org.dragoman.contract.Paging;
import org.dragoman.web.ForEveryone;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What has been published, sentence by sentence, for machines. */
@Path("/api/v1/editions")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@ForEveryone
class SearchApi {

    /**
     * A sentence of an edition that stands.
     *
     * @param path of the page on which people read the edition
     * @param dated the day of the statement
     * @param number of the sentence
     * @param wordings by language
     */
    record PublishedSentence(String path, int edition, LocalDate dated, int number, Map<String, String> wordings) {

        static PublishedSentence of(FoundSentence found) {
            var wordings = new LinkedHashMap<String, String>();
            found.wordings().forEach((language, text) -> wordings.put(language.tag(), text));
            return new PublishedSentence(found.path(), found.edition(), found.dated(), found.number(), wordings);
        }
    }

    /**
     * A name of the glossary that is mentioned.
     *
     * @param concept its key
     * @param name as the organisation writes it, in the language of the request if there is one
     * @param sentences how many mention it
     */
    record MentionedName(String concept, String name, String language, long sentences) {}

    @Inject
    ArchiveSearch search;

    @Inject
    ArchiveNames names;

    @Inject
    Paging paging;

    @GET
    @Path("sentences")
    @Operation(summary = "The published sentences in which all these words and names stand, the newest first")
    public List<PublishedSentence> sentences(
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String from,
            @RestQuery @DefaultValue("") String to) {
        return paging.of((first, count) -> search.find(new SearchFields(q, from, to), first, count)).stream()
                .map(PublishedSentence::of)
                .toList();
    }

    @GET
    @Path("names")
    @Operation(summary = "The names of the glossary that published sentences mention")
    public List<MentionedName> names() {
        return paging.of(names.all(null)).stream()
                .map(n -> new MentionedName(n.key(), n.name(), n.language().tag(), n.sentences()))
                .toList();
    }

    @GET
    @Path("names/{key}/sentences")
    @Operation(summary = "The published sentences that mention a name, the newest first")
    public List<PublishedSentence> mentions(@RestPath String key) {
        return paging.of((first, count) -> names.mentions(key, first, count)).stream()
                .map(PublishedSentence::of)
                .toList();
    }
}
