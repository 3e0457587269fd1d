package journey;

import client.ApiClient;
import client.ApiException;
import client.api.EditionApi;
import client.api.JobApi;
import client.api.ReleaseApi;
import client.api.ReviewApi;
import client.api.StatementApi;
import client.api.TokenApi;
import client.api.TranslationApi;
import client.model.Approval;
import client.model.EditionDocument;
import client.model.JobTerms;
import client.model.NewToken;
import client.model.Order;
import client.model.StatementText;
import client.model.Typed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/** The journey of a release with nothing but the client that was generated from the description. */
public final class ReleaseByClient implements Function<Properties, String> {
    private static final Map<String, String> FRENCH = Map.of(
            "Low water", "Basses eaux",
            "The river is low.", "Le fleuve est bas.",
            "Boats wait.", "Des bateaux attendent.");

    private URI site;
    private String password;

    /** @return the released texts in French, one a line */
    @Override
    public String apply(Properties given) {
        site = URI.create(given.getProperty("site"));
        password = given.getProperty("password");
        try {
            return released(given.getProperty("slug"));
        } catch (ApiException e) {
            throw new IllegalStateException(e.getMessage() + " " + e.getResponseBody(), e);
        }
    }

    private String released(String slug) throws ApiException {
        var text = new StatementText()
                .language(StatementText.LanguageEnum.EN)
                .title("Low water")
                .slug(slug)
                .text("The river is low. Boats wait.");
        var editor = signedIn("editor");
        var statements = new StatementApi(editor);
        var statement = statements
                .statementApiBringIn(text, null, null, null, null, null, null, null, slug)
                .getId();
        statements.statementApiConfirm(statement, null);
        var terms = new JobTerms()
                .language(JobTerms.LanguageEnum.FR)
                .translator("translator-fr")
                .reviewer("reviewer")
                .deadline("2099-01-01T12:00");
        var job = new JobApi(editor).jobApiGive(statement, terms, null).getId();
        translate(job);
        approve(job);
        var release = new ReleaseApi(signedIn("publisher")).releaseApiRelease(statement, new Order(), null);
        return lines(new EditionApi(client()).editionApiEdition(release.getNumber(), slug, null));
    }

    private void translate(long job) throws ApiException {
        var translator = new TranslationApi(signedIn("translator-fr"));
        for (var translation : translator.translationApiOf(job, null, null, null)) {
            var typed = new Typed()
                    .text(FRENCH.get(translation.getSource()))
                    .version(translation.getVersion())
                    .complete(true);
            translator.translationApiSave(translation.getId(), typed, null);
        }
    }

    private void approve(long job) throws ApiException {
        var reviewer = signedIn("reviewer");
        for (var translation : new TranslationApi(reviewer).translationApiOf(job, null, null, null)) {
            new ReviewApi(reviewer)
                    .reviewApiApprove(translation.getId(), new Approval().version(translation.getVersion()), null, null);
        }
    }

    private static String lines(EditionDocument edition) {
        var lines = new StringBuilder();
        edition.getSegments()
                .forEach(segment -> lines.append(segment.getTexts().get("fr").getText()).append('\n'));
        return lines.toString();
    }

    /** Makes a token with a password, and goes on with it alone. */
    private ApiClient signedIn(String username) throws ApiException {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        var basic = "Basic " + Base64.getEncoder().encodeToString(pair);
        var wanted = new NewToken().name("Release").scope(NewToken.ScopeEnum.WRITE).days(1);
        var token = new TokenApi(client().setRequestInterceptor(asked -> asked.header("Authorization", basic)))
                .tokenApiCreate(wanted, null);
        return client().setRequestInterceptor(asked -> asked.header("Authorization", "Bearer " + token.getSecret()));
    }

    private ApiClient client() {
        var client = new ApiClient();
        client.updateBaseUri(site.toString());
        return client;
    }
}
