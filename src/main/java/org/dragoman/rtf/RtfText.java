package org.dragoman.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.LeftOut;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UploadedFile;

/**
 * The text of a document as it is read, then its notes. Comments, headers and footers are left out unless an editor asks
 * for them; deleted and hidden text is left out always.
 */
final class RtfText {
    private static final String FOOTNOTE = "footnote ";
    private static final String ENDNOTE = "endnote ";

    private final UploadedFile upload;
    private final LeftOut leftOut;
    private final RtfStyles styles;
    private final RtfLists lists;
    private final EnclosureNumbers numbers = new EnclosureNumbers();
    private final RtfFlow.Tongues tongues;
    private final RtfFlow body;
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final List<RtfFlow> before = new ArrayList<>();
    private final List<RtfFlow> notes = new ArrayList<>();
    private final List<RtfFlow> after = new ArrayList<>();
    private final StringBuilder unseen = new StringBuilder();
    private Kind unseenKind = Kind.HIDDEN;
    private int length;
    private int noteCount;
    private String noteKind = FOOTNOTE;
    private boolean isNumbered;

    RtfText(UploadedFile upload, LeftOut leftOut, RtfStyles styles, RtfLists lists) {
        this.upload = upload;
        this.leftOut = leftOut;
        this.styles = styles;
        this.lists = lists;
        this.tongues = RtfFlow.Tongues.in(upload.language());
        this.body = new RtfFlow(List.of(), numbers, tongues);
        flows.push(body);
    }

    /** Where the text goes on: the body, or a note or box in it. */
    RtfFlow flow() {
        return flows.element();
    }

    /** How much has been shown. */
    int length() {
        return length;
    }

    void show(String text, RtfState state) {
        if (isUnseen(state)) {
            var kind = kindOfUnseen(state);
            if (kind != unseenKind) {
                noteUnseen();
            }
            unseenKind = kind;
            unseen.append(text);
        } else {
            noteUnseen();
            length += text.length();
            flow().add(text, state);
        }
    }

    private static boolean isUnseen(RtfState state) {
        return state.hidden || state.deleted;
    }

    private static Kind kindOfUnseen(RtfState state) {
        return state.deleted ? Kind.DELETION : Kind.HIDDEN;
    }

    private void noteUnseen() {
        if (!unseen.toString().isBlank()) {
            leaveOut(unseenKind, unseen.toString());
        }
        unseen.setLength(0);
    }

    /** Takes note that something stands here and is not in the text. */
    void leaveOut(Kind kind, String what) {
        leftOut.add(kind, what, flow().plain());
    }

    /** The mark of a paragraph stands here: it ends the paragraph unless it was deleted. */
    void mark(RtfState state) {
        if (state.deleted) {
            flow().goOn();
        } else {
            endParagraph(state);
        }
    }

    void endParagraph(RtfState state) {
        noteUnseen();
        label(state);
        flow().end(state, styles);
    }

    void endCell(RtfState state, int depth) {
        noteUnseen();
        label(state);
        flow().endCell(state, styles, depth);
    }

    private void label(RtfState state) {
        if (state.list > 0) {
            flow().label(lists.next(state.list, state.listLevel));
        }
    }

    /** The note at hand is numbered by whoever shows it. */
    void isNumbered() {
        isNumbered = true;
    }

    /** The note at hand says at its beginning that it is an endnote. */
    void isEndnote() {
        noteKind = ENDNOTE;
    }

    /**
     * Begins a note; its mark is set when it is read.
     *
     * @return what is to be done at its end
     */
    Runnable note(RtfState state) {
        if (isUnseen(state)) {
            return unseen(state);
        }
        var outer = flow();
        var number = ++noteCount;
        var note = new ArrayList<Enclosure>();
        noteKind = FOOTNOTE;
        isNumbered = false;
        begin(new RtfFlow(note, numbers, tongues), state);
        return () -> {
            var ended = end(state);
            var mark = isNumbered ? "" : outer.ownMark(ended);
            var name = (noteKind + number + " " + mark).strip();
            noteKind = FOOTNOTE;
            note.add(new Enclosure.Note(name));
            outer.add(new Inline.NoteMark(name));
            notes.add(ended);
        };
    }

    /** Begins what hangs from text that nobody sees. */
    private Runnable unseen(RtfState state) {
        var kind = kindOfUnseen(state);
        begin(new RtfFlow(List.of(), numbers, tongues), state);
        return () -> {
            var text = textOf(end(state));
            if (!text.isBlank()) {
                leaveOut(kind, text);
            }
        };
    }

    private static String textOf(RtfFlow flow) {
        return flow.paragraphs().stream().map(ExtractedParagraph::plainText).collect(Collectors.joining(" "));
    }

    /** Begins a box with text of its own, and says what is to be done at its end. */
    Runnable box(RtfState state) {
        if (isUnseen(state)) {
            return unseen(state);
        }
        var outer = flow();
        begin(new RtfFlow(List.of(), numbers, tongues), state);
        return () -> outer.box(end(state));
    }

    /** Begins a header, a footer or a comment, and says what is to be done at its end. */
    Runnable beside(Kind kind, RtfState state) {
        begin(new RtfFlow(List.of(), numbers, tongues), state);
        return () -> {
            var flow = end(state);
            if (upload.included().contains(kind)) {
                (kind == Kind.HEADER ? before : after).add(flow);
            } else {
                var text = textOf(flow);
                if (!text.isBlank()) {
                    leaveOut(kind, text);
                }
            }
        };
    }

    private void begin(RtfFlow flow, RtfState state) {
        flows.push(flow);
        state.destination = RtfState.Destination.TEXT;
        state.plain();
        state.newParagraph();
    }

    private RtfFlow end(RtfState state) {
        if (flow().isBegun()) {
            endParagraph(state);
        }
        noteUnseen();
        return flows.pop();
    }

    /** All that has been read, the headers first and the notes after the body. */
    List<ExtractedParagraph> paragraphs() {
        return Stream.of(before, List.of(body), notes, after)
                .flatMap(List::stream)
                .flatMap(flow -> flow.paragraphs().stream())
                .toList();
    }
}
