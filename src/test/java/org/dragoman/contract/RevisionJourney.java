package org.dragoman.contract;

import org.dragoman.testsupport.Work;

/** The source of a statement changes. */
final class RevisionJourney extends Journey {

    RevisionJourney(ExampleCalls calls) {
        super(calls);
    }

    void revisions() {
        var statement = Work.confirmed().id();
        get("editor", "statements/{id}/revisions").at(statement);
        get("editor", "statements/{id}/revisions/{number}").at(statement, 1);
        get("editor", "statements/{id}/revisions/{number}/file").accepting(FILE).at(statement, 1);
        var proposal = id(
                post("editor", "statements/{id}/revisions/proposed").type(FILE).at(statement));
        get("editor", "statements/{id}/revisions/proposed/{proposal}").at(statement, proposal);
        delete("editor", "statements/{id}/revisions/proposed/{proposal}").at(statement, proposal);
        var next = post("editor", "statements/{id}/revisions/proposed").at(statement);
        post("editor", "statements/{id}/revisions/proposed/{proposal}/confirm")
                .with("fingerprint", String.valueOf((Object) next.jsonPath().get("fingerprint")))
                .at(statement, id(next));
        get("editor", "statements/{id}/revisions/{number}/difference").at(statement, 2);
        get("editor", "statements/{id}/segments/removed").at(statement);
        post("editor", "statements/{id}/revisions/reread").at(statement);
    }
}
