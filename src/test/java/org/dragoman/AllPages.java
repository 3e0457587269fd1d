package org.dragoman;

import java.util.List;
import java.util.Map;

/** Every page for which someone must be signed in, by the account that sees it. */
final class AllPages {
    private AllPages() {}

    static Map<String, List<String>> of(long id, long job, String concept, long past) {
        var statement = "/statements/" + id;
        return Map.of(
                "admin",
                List.of(
                        "/",
                        "/accounts",
                        "/accounts/new",
                        "/accounts/editor",
                        "/site",
                        "/site/second-factor",
                        "/site/keys",
                        "/site/keys/rotation",
                        "/site/keys/revocation",
                        "/site/webhooks",
                        "/trail",
                        "/checks",
                        "/me",
                        "/me/second-factor",
                        "/me/passkeys"),
                "editor",
                List.of(
                        "/",
                        "/statements",
                        "/statements/new",
                        statement,
                        statement + "/omissions",
                        statement + "/revisions",
                        statement + "/jobs",
                        statement + "/checks",
                        statement + "/checks/off",
                        statement + "/names",
                        statement + "/trail",
                        statement + "/preview",
                        statement + "/preview/files",
                        "/split-exceptions",
                        "/abbreviations",
                        "/memory",
                        "/past",
                        "/past?page=1000",
                        "/past/new",
                        "/past/" + past,
                        "/past/" + past + "?correct=1",
                        "/glossary",
                        "/glossary/new",
                        "/glossary/import",
                        "/glossary/library?q=ira",
                        "/glossary/print",
                        "/glossary/proposals",
                        "/glossary/contradictions",
                        "/glossary/corrigenda",
                        "/glossary/" + concept,
                        "/glossary/" + concept + "/edit",
                        "/glossary/" + concept + "/delete",
                        "/glossary/decide?verb=retire&key=" + concept),
                "translator-fr",
                List.of("/", "/jobs/" + job, "/glossary/propose"),
                "reviewer",
                List.of("/", "/reviews/" + job),
                "publisher",
                List.of("/", statement + "/release"));
    }
}
