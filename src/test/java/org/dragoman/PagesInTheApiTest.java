package org.dragoman;

import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a page changes, a call changes too; or it says here why there is no such call. */
@Tag("plain")
class PagesInTheApiTest {
    /** The form of a page, and the call that does the same. */
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("AbbreviationResource.keep", "AbbreviationApi.keep"),
            Map.entry("AbbreviationResource.remove", "AbbreviationApi.remove"),
            Map.entry("AccountsResource.invite", "AccountApi.invite"),
            Map.entry("AccountsResource.change", "AccountApi.change"),
            Map.entry("AccountsResource.disable", "AccountApi.change"),
            Map.entry("AccountsResource.enable", "AccountApi.change"),
            Map.entry("AccountsResource.inviteAgain", "AccountApi.inviteAgain"),
            Map.entry("FactorResetResource.reset", "FactorResetApi.reset"),
            Map.entry("FactorRuleResource.change", "FactorRuleApi.change"),
            Map.entry("SecondFactorResource.begin", "OwnFactorApi.begin"),
            Map.entry("SecondFactorResource.confirm", "OwnFactorApi.confirm"),
            Map.entry("SecondFactorResource.renew", "OwnFactorApi.renew"),
            Map.entry("SecondFactorResource.remove", "OwnFactorApi.remove"),
            Map.entry("GradingResource.grade", "CheckApi.grade"),
            Map.entry("ProposalResource.settle", "ProposalApi.settle"),
            Map.entry("CorrigendaResource.handle", "CorrigendaApi.handle"),
            Map.entry("DecisionResource.decide", "ProposalApi.decide"),
            Map.entry("LibraryResource.adopt", "ProposalApi.adopt"),
            Map.entry("ImportResource.upload", "ExchangeApi.take"),
            Map.entry("ImportResource.choose", "ExchangeApi.take"),
            Map.entry("ImportResource.decode", "ExchangeApi.take"),
            Map.entry("ImportResource.confirm", "ExchangeApi.take"),
            Map.entry("ConceptResource.add", "GlossaryApi.save"),
            Map.entry("ConceptResource.change", "GlossaryApi.save"),
            Map.entry("ConceptResource.propose", "GlossaryApi.propose"),
            Map.entry("ConceptResource.remove", "GlossaryApi.remove"),
            Map.entry("ConceptLinkResource.accept", "AuthorityApi.accept"),
            Map.entry("ConceptLinkResource.approve", "AuthorityApi.approve"),
            Map.entry("ConceptLinkResource.drop", "AuthorityApi.drop"),
            Map.entry("ConceptLinkResource.link", "AuthorityApi.link"),
            Map.entry("ConceptLinkResource.unlink", "AuthorityApi.unlink"),
            Map.entry("WorkbenchFormsResource.accept", "AuthorityApi.accept"),
            Map.entry("WorkbenchResource.settle", "TranslationApi.settle"),
            Map.entry("WorkbenchResource.save", "TranslationApi.save"),
            Map.entry("WorkbenchResource.submit", "TranslationApi.save"),
            Map.entry("WorkbenchResource.glance", "CheckApi.check"),
            Map.entry("WorkbenchResource.waive", "TranslationApi.waive"),
            Map.entry("ReviewResource.approveRest", "ReviewApi.approveRest"),
            Map.entry("ReviewResource.approve", "ReviewApi.approve"),
            Map.entry("ReviewResource.sendBack", "ReviewApi.sendBack"),
            Map.entry("ReviewResource.waive", "TranslationApi.waive"),
            Map.entry("MeResource.change", "MeApi.change"),
            Map.entry("LanguageResource.prefer", "MeApi.change"),
            Map.entry("MeResource.chooseLetters", "MeApi.chooseLetters"),
            Map.entry("MeResource.changePassword", "MeApi.changePassword"),
            Map.entry("MeResource.endOtherSessions", "SessionApi.endOthers"),
            Map.entry("MeResource.endSession", "SessionApi.end"),
            Map.entry("MeResource.createToken", "TokenApi.create"),
            Map.entry("MeResource.revokeToken", "TokenApi.revoke"),
            Map.entry("MemoryResource.read", "MemoryApi.read"),
            Map.entry("SiteResource.change", "SiteApi.change"),
            Map.entry("SiteKeysResource.rotate", "KeyApi.rotate"),
            Map.entry("SiteKeysResource.revoke", "KeyApi.revoke"),
            Map.entry("WebhooksResource.make", "WebhookApi.make"),
            Map.entry("WebhookResource.switchOff", "WebhookApi.change"),
            Map.entry("WebhookResource.switchOn", "WebhookApi.change"),
            Map.entry("WebhookResource.renewSecret", "WebhookApi.renewSecret"),
            Map.entry("WebhookResource.ping", "DeliveryApi.ping"),
            Map.entry("WebhookResource.sendAgain", "DeliveryApi.sendAgain"),
            Map.entry("SplitExceptionResource.forget", "SplitExceptionApi.forget"),
            Map.entry("StatementResource.bringIn", "StatementApi.bringInFile"),
            Map.entry("SwitchOffResource.switchOff", "SwitchOffApi.switchOff"),
            Map.entry("SwitchOffResource.switchOn", "SwitchOffApi.switchOn"),
            Map.entry("StatementFindingsResource.recheck", "StatementFindingsApi.ask"),
            Map.entry("StatementFindingsResource.sendBack", "StatementFindingsApi.sendBack"),
            Map.entry("PreparationResource.confirm", "StatementApi.confirm"),
            Map.entry("PreparationResource.head", "StatementApi.head"),
            Map.entry("PreparationResource.agreeToLosses", "StatementApi.agreeToLosses"),
            Map.entry("PreparationResource.cut", "SplittingApi.cut"),
            Map.entry("PreparationResource.merge", "SplittingApi.merge"),
            Map.entry("PreparationResource.exclude", "SplittingApi.mark"),
            Map.entry("PreparationResource.include", "SplittingApi.mark"),
            Map.entry("AssignResource.give", "JobApi.give"),
            Map.entry("AssignResource.change", "JobApi.change"),
            Map.entry("AssignResource.cancel", "JobApi.cancel"),
            Map.entry("AssignResource.share", "JobApi.share"),
            Map.entry("NamesResource.propose", "NamesApi.propose"),
            Map.entry("NamesResource.setAside", "NamesApi.setAside"),
            Map.entry("NamesResource.takeBack", "NamesApi.takeBack"),
            Map.entry("ReleaseResource.release", "ReleaseApi.release"),
            Map.entry("ReleaseResource.callOff", "ReleaseApi.callOff"),
            Map.entry("ReleaseResource.withdraw", "ReleaseApi.withdraw"),
            Map.entry("RevisionResource.propose", "RevisionApi.proposeFile"),
            Map.entry("RevisionResource.confirm", "RevisionApi.confirm"),
            Map.entry("RevisionResource.discard", "RevisionApi.discard"),
            Map.entry("RevisionResource.reread", "RevisionApi.reread"));

    private static final String BROWSER = "needs a browser and the device that keeps the passkey";
    private static final String SESSION = "begins or ends a session in a browser; a program shows a token each time";

    private static final String ALIGNED =
            "a person corrects what AlignmentApi.align answers; a program sends the pairs that it has to MemoryApi.read";

    private static final Map<String, String> NO_CALL = Map.ofEntries(
            Map.entry("PasskeyResource.register", BROWSER),
            Map.entry("PasskeyResource.remove", BROWSER),
            Map.entry("PasskeySignInResource.show", BROWSER),
            Map.entry("SecondStepResource.show", SESSION),
            Map.entry("SignInResource.signOut", SESSION),
            Map.entry(
                    "InvitationResource.accept",
                    "is opened by the link of a letter, by a person who chooses a password"),
            Map.entry("SetupResource.administrator", "makes the first account, for which nobody can sign in yet"),
            Map.entry("PastResource.bringIn", ALIGNED),
            Map.entry("PastResource.take", ALIGNED),
            Map.entry("PastRowsResource.join", ALIGNED),
            Map.entry("PastRowsResource.split", ALIGNED),
            Map.entry("PastRowsResource.move", ALIGNED),
            Map.entry("PastRowsResource.exclude", ALIGNED),
            Map.entry("PastRowsResource.include", ALIGNED),
            Map.entry("PastRowsResource.reword", ALIGNED));

    private static Set<String> forms() {
        return RoutesTest.endpoints()
                .filter(endpoint -> endpoint.isAnnotatedWith(POST.class))
                .map(RoutesTest.Route::to)
                .filter(route -> !route.path().startsWith("/api/"))
                .map(RoutesTest.Route::answer)
                .collect(Collectors.toSet());
    }

    @Test
    void everyFormHasItsCallOrAReason() {
        assertThat(forms())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(CALLS.keySet().stream(), NO_CALL.keySet().stream())
                        .toList());
    }

    @Test
    void theCallsAreThere() {
        var calls = RoutesTest.endpoints()
                .map(RoutesTest.Route::to)
                .filter(route -> route.path().startsWith("/api/v1/"))
                .collect(Collectors.toMap(RoutesTest.Route::answer, route -> route, (one, other) -> one, TreeMap::new));
        assertThat(calls.keySet()).containsAll(Set.copyOf(CALLS.values()));
    }

    /** Who may send a form may make its call, too. */
    @Test
    void theCallsAreOpenToTheSame() {
        var people = RoutesTest.endpoints()
                .map(RoutesTest.Route::to)
                .collect(Collectors.toMap(
                        RoutesTest.Route::answer, RoutesTest.Route::people, (one, other) -> one, TreeMap::new));
        assertThat(CALLS).allSatisfy((form, call) -> assertThat(roles(people.get(call)))
                .as("%s is open to %s, %s to %s", form, people.get(form), call, people.get(call))
                .containsAll(roles(people.get(form))));
    }

    private static List<String> roles(String people) {
        return people.equals("signed in") || people.equals("everyone")
                ? List.of("administrator", "editor", "translator", "reviewer", "publisher")
                : List.of(people.split(", "));
    }
}
