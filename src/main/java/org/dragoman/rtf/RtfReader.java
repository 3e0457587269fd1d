package org.dragoman.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.markup.EnclosureNumbers;
import org.dragoman.markup.LeftOut;
import org.dragoman.rtf.RtfState.Destination;
import org.dragoman.statement.Enclosure;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Inline;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;

/**
 * Reads Rich Text Format (version 1.9.1): the text, then its notes. Comments, headers and footers are left out unless an
 * editor asks for them; deleted and hidden text is left out always. Used once.
 */
public final class RtfReader {

    private final UploadedFile upload;
    private final LeftOut leftOut;
    private final EnclosureNumbers numbers = new EnclosureNumbers();
    private final RtfLetters letters;
    private final RtfStyles styles = new RtfStyles();
    private final Deque<RtfState> states = new ArrayDeque<>(List.of(new RtfState()));
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final Deque<RtfFlow> flows = new ArrayDeque<>();
    private final RtfFlow body = new RtfFlow(List.of(), numbers);
    private final List<RtfFlow> before = new ArrayList<>();
    private final List<RtfFlow> notes = new ArrayList<>();
    private final List<RtfFlow> after = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private Kind unseenKind = Kind.HIDDEN;
    private RtfRow row = new RtfRow();
    private boolean isOptional;
    private int noteCount;
    private int resultLength;
    private String noteKind = "footnote ";

    public RtfReader(UploadedFile upload, LeftOut leftOut) {
        this.upload = upload;
        this.leftOut = leftOut;
        this.letters = new RtfLetters(leftOut);
        flows.push(body);
    }

    public List<ExtractedParagraph> read() {
        var scanner = new RtfScanner(upload.content());
        boolean begun = false;
        for (var token = scanner.next(); token != null && !(begun && endings.isEmpty()); token = scanner.next()) {
            begun = true;
            if (token instanceof RtfScanner.Token.Character character) {
                letters.add(character.value());
            } else {
                write(letters.taken(state(), flow()));
                take(token);
            }
        }
        write(letters.taken(state(), flow()));
        if (!endings.isEmpty()) {
            throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED);
        }
        endParagraph();
        if (!title.isEmpty()) {
            leftOut.add(Kind.TITLE, title.toString().strip(), "");
        }
        return Stream.of(before, List.of(body), notes, after)
                .flatMap(List::stream)
                .flatMap(flow -> flow.paragraphs().stream())
                .toList();
    }

    private RtfState state() {
        return states.element();
    }

    private void take(RtfScanner.Token token) {
        if (token instanceof RtfScanner.Token.Open) {
            states.push(state().inside());
            endings.push(() -> {});
            letters.passOver(0);
        } else if (token instanceof RtfScanner.Token.Close) {
            close();
        } else if (token instanceof RtfScanner.Token.Symbol symbol) {
            symbol(symbol.name());
        } else if (token instanceof RtfScanner.Token.Word word) {
            word(word.name(), word.value() == null ? 1 : word.value());
            isOptional = false;
        }
    }

    private void close() {
        letters.passOver(0);
        isOptional = false;
        if (!endings.isEmpty()) {
            endings.pop().run();
            states.pop();
        }
    }

    /** What is to be done when the group at hand ends, before what was in force around it is again. */
    private void atEnd(Runnable ending) {
        if (!endings.isEmpty()) {
            endings.pop();
            endings.push(ending);
        }
    }

    private void symbol(char name) {
        if (name == '*') {
            isOptional = true;
        } else if (name == '\n' || name == '\r') {
            endParagraph();
        } else if (RtfWords.SYMBOLS.containsKey(name)) {
            write(RtfWords.SYMBOLS.getOrDefault(name, ""));
        }
    }

    private RtfFlow flow() {
        return flows.element();
    }

    private void write(String text) {
        switch (state().destination) {
            case TEXT -> show(text);
            case LABEL -> flow().label(text);
            case FONTS -> letters.nameFont(text);
            case STYLES -> styles.name(state().style, text);
            case DOCUMENT_TITLE -> title.append(text);
            case INSTRUCTION -> instruction.append(text);
            case SKIPPED -> {}
        }
    }

    private void show(String text) {
        if (state().hidden || state().deleted) {
            var kind = state().deleted ? Kind.DELETION : Kind.HIDDEN;
            if (kind != unseenKind) {
                noteUnseen();
            }
            unseenKind = kind;
            unseen.append(text);
        } else {
            noteUnseen();
            resultLength += text.length();
            flow().add(text, state());
        }
    }

    private void noteUnseen() {
        if (!unseen.toString().isBlank()) {
            leftOut.add(unseenKind, unseen.toString(), flow().plain());
        }
        unseen.setLength(0);
    }

    private void endParagraph() {
        noteUnseen();
        flow().end(state(), styles);
    }

    private void word(String name, int value) {
        if (state().destination == Destination.SKIPPED && !name.equals("title") && !name.equals("ud")) {
            return;
        }
        if (RtfWords.SKIPPED.contains(name)) {
            state().destination = Destination.SKIPPED;
        } else if (!destination(name) && !inTable(name, value) && !letters.take(name, value, state())) {
            if (name.equals("u")) {
                write(letters.unicode(value, state(), flow()));
            } else if (RtfWords.CHARACTERS.containsKey(name)) {
                write(RtfWords.CHARACTERS.getOrDefault(name, ""));
            } else if (!state().take(name, value) && isOptional) {
                state().destination = Destination.SKIPPED;
            } else if (name.equals("outlinelevel") && state().destination == Destination.STYLES) {
                styles.outline(state().style, value);
            }
        }
    }

    private boolean destination(String name) {
        switch (name) {
            case "fonttbl" -> state().destination = Destination.FONTS;
            case "stylesheet" -> state().destination = Destination.STYLES;
            case "title" ->
                state().destination =
                        state().destination == Destination.SKIPPED ? Destination.DOCUMENT_TITLE : state().destination;
            case "listtext", "pntext" -> state().destination = Destination.LABEL;
            case "ud", "shppict", "shpinst", "do" -> state().destination = Destination.TEXT;
            case "upr" -> state().destination = Destination.SKIPPED;
            case "par", "sect" -> endParagraph();
            case "footnote" -> note();
            case "ftnalt" -> noteKind = "endnote ";
            case "annotation" -> beside(Kind.COMMENT, after);
            case "shptxt", "dptxbxtext" -> box();
            case "field" -> field();
            case "fldinst" -> instruction();
            case "pict" -> leaveOut(Kind.IMAGE);
            case "object" -> leaveOut(Kind.OBJECT);
            case "chpgn", "chdate", "chtime", "chdpl", "chdpa", "sectnum" ->
                leftOut.add(Kind.FIELD, name, flow().plain());
            case "header", "headerl", "headerr", "headerf" -> beside(Kind.HEADER, before);
            case "footer", "footerl", "footerr", "footerf" -> beside(Kind.FOOTER, after);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void leaveOut(Kind kind) {
        leftOut.add(kind, "", flow().plain());
        state().destination = Destination.SKIPPED;
    }

    /** Whether it is an endnote it says at its beginning; its mark is set when it is read. */
    private void note() {
        var outer = flow();
        var number = ++noteCount;
        var note = new ArrayList<Enclosure>();
        noteKind = "footnote ";
        begin(new RtfFlow(note, numbers));
        atEnd(() -> {
            var ended = end();
            var name = noteKind + number;
            noteKind = "footnote ";
            note.add(new Enclosure.Note(name));
            outer.add(new Inline.NoteMark(name));
            notes.add(ended);
        });
    }

    private void begin(RtfFlow flow) {
        flows.push(flow);
        state().destination = Destination.TEXT;
        state().plain();
        state().newParagraph();
    }

    private RtfFlow end() {
        if (flow().isBegun()) {
            endParagraph();
        }
        noteUnseen();
        return flows.pop();
    }

    private void box() {
        var outer = flow();
        begin(new RtfFlow(List.of(), numbers));
        atEnd(() -> outer.box(end()));
    }

    private void beside(Kind kind, List<RtfFlow> included) {
        begin(new RtfFlow(List.of(), numbers));
        atEnd(() -> {
            var flow = end();
            if (upload.included().contains(kind)) {
                included.add(flow);
            } else {
                var text = String.join(
                        " ",
                        flow.paragraphs().stream()
                                .map(ExtractedParagraph::plainText)
                                .toList());
                if (!text.isBlank()) {
                    leftOut.add(kind, text, flow().plain());
                }
            }
        });
    }

    private void field() {
        int before = resultLength;
        instruction.setLength(0);
        atEnd(() -> {
            var asked = instruction.toString();
            instruction.setLength(0);
            if (resultLength == before
                    && !asked.isBlank()
                    && !RtfWords.SILENT.matcher(asked).matches()) {
                leftOut.add(Kind.FIELD, asked.strip(), flow().plain());
            }
        });
    }

    private void instruction() {
        state().destination = Destination.INSTRUCTION;
        instruction.setLength(0);
        atEnd(() -> {
            var link = RtfWords.LINK.matcher(instruction);
            var field = states.stream().skip(1).findFirst();
            if (link.matches() && field.isPresent()) {
                field.get().address = link.group(1) != null ? link.group(1) : link.group(2);
            }
        });
    }

    private boolean inTable(String name, int value) {
        switch (name) {
            case "trowd" -> row = new RtfRow();
            case "trhdr" -> row.header();
            case "clvmgf", "clvmrg", "clmgf", "clmrg" -> row.merge(name);
            case "cellx" -> {
                row.edge(value);
                flow().define(row);
            }
            case "cell" -> {
                noteUnseen();
                flow().endCell(state(), styles);
            }
            case "nestcell" -> endParagraph();
            case "row" -> {
                flow().endRow();
                row = new RtfRow();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
