package org.dragoman.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dragoman.exchange.PreviewRow.Outcome;
import org.dragoman.glossary.AuthorityMessages;
import org.dragoman.web.Interface;
import org.jspecify.annotations.Nullable;

/**
 * A preview as its page shows it, {@value #ROWS} rows at a time.
 *
 * @param table whether the file is one, of which somebody can say what its columns are
 * @param shown the outcome whose rows are shown; null for all
 * @param page from 1
 */
record PreviewPage(
        UUID upload, Preview preview, boolean table, @Nullable Outcome shown, int page, List<String> problems) {
    static final int ROWS = 100;

    /** One of the ways to look at the rows: all of them, or those of one outcome. */
    record Tab(String label, int count, String href, boolean current) {}

    static PreviewPage of(UUID upload, Preview preview, String show, int page, List<String> problems) {
        boolean table = preview.format() != GlossaryImport.Format.TBX;
        var shown = List.of(Outcome.values()).stream()
                .filter(o -> name(o).equals(show))
                .findFirst()
                .orElse(null);
        int last = pages(selected(preview, shown).size());
        return new PreviewPage(upload, preview, table, shown, Math.max(1, Math.min(page, last)), problems);
    }

    private static List<PreviewRow> selected(Preview preview, @Nullable Outcome shown) {
        return shown == null
                ? preview.rows()
                : preview.rows().stream().filter(r -> r.outcome() == shown).toList();
    }

    private static int pages(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    private static String name(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    /** The rows of this page. */
    public List<PreviewRow> rows() {
        var all = selected(preview, shown);
        return all.subList(Math.min(all.size(), (page - 1) * ROWS), Math.min(all.size(), page * ROWS));
    }

    public int pages() {
        return pages(selected(preview, shown).size());
    }

    public boolean refused() {
        return preview.refused() > 0;
    }

    public boolean contradicted() {
        return !refused() && !preview.contradictions().isEmpty();
    }

    /** The first contradictions, in the language of the interface. */
    public List<String> contradictions(Interface ui) {
        var words = ui.messages(AuthorityMessages.class);
        return preview.contradictions().stream()
                .map(c -> c.text(words))
                .distinct()
                .limit(ROWS)
                .toList();
    }

    /** What of the file is left out, in the language of the interface. */
    public List<String> remarks(Interface ui) {
        return preview.remarks().texts(ui.messages(ExchangeMessages.class));
    }

    /** Whether somebody may know better in which encoding the table is. */
    public boolean encodingAssumed() {
        return preview.remarks().isEncodingAssumed();
    }

    public boolean futile() {
        var would = preview.report();
        return would.added() + would.changed() + would.removed() == 0;
    }

    public String previous() {
        return href(shown, page - 1);
    }

    public String next() {
        return href(shown, page + 1);
    }

    private String href(@Nullable Outcome outcome, int number) {
        return "/glossary/import/" + upload + "?show=" + (outcome == null ? "" : name(outcome)) + "&page=" + number;
    }

    /** All rows, and then those of each outcome that there is. */
    public List<Tab> tabs(Interface ui) {
        var words = ui.messages(ExchangeMessages.class);
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(words.rows_all(), preview.rows().size(), href(null, 1), shown == null));
        for (var outcome : Outcome.values()) {
            int count = selected(preview, outcome).size();
            if (count > 0) {
                tabs.add(new Tab(label(outcome, words), count, href(outcome, 1), shown == outcome));
            }
        }
        return tabs;
    }

    private static String label(Outcome outcome, ExchangeMessages words) {
        return switch (outcome) {
            case REFUSED -> words.rows_refused();
            case CHANGED -> words.rows_changed();
            case REMOVED -> words.rows_removed();
            case ADDED -> words.rows_added();
            case UNCHANGED -> words.rows_unchanged();
        };
    }
}
