package org.dragoman.contract;

/** What is asked about texts that are nobody's yet: sentences, alignments, checks, abbreviations, memory. */
final class TextJourney extends Journey {

    TextJourney(ExampleCalls calls) {
        super(calls);
    }

    void texts() {
        post("editor", "segmentation").at();
        post("editor", "alignment").at();
        post("editor", "checks").at();
        get("editor", "checks").at();
        put("admin", "checks/{check}").at();
        var abbreviation = id(put("editor", "abbreviations").at());
        get("editor", "abbreviations").at();
        delete("editor", "abbreviations/{id}").at(abbreviation);
        post("editor", "memory/import").type("application/x-tmx").at();
        get("editor", "memory/entries").at();
        get("editor", "memory/matches").at();
        get("editor", "memory/export").accepting("application/x-tmx").at();
    }
}
