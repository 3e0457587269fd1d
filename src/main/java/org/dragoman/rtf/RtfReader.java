package org.dragoman.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dragoman.bound.Budget;
import org.dragoman.docx.FieldInstruction;
import org.dragoman.markup.LeftOut;
import org.dragoman.rtf.RtfState.Destination;
import org.dragoman.statement.ExtractedParagraph;
import org.dragoman.statement.Omission.Kind;
import org.dragoman.statement.UnreadableDocument;
import org.dragoman.statement.UploadedFile;

/**
 * Reads Rich Text Format (version 1.9.1): takes its groups and control words one by one, and gives {@link RtfText} what
 * they write. Used once.
 */
public final class RtfReader {
    /** No program nests groups like this. */
    private static final int DEEPEST = 1000;

    private final UploadedFile upload;
    private final LeftOut leftOut;
    private final RtfLetters letters;
    private final RtfStyles styles = new RtfStyles();
    private final RtfLists lists;
    private final RtfText text;
    private final Deque<RtfState> states = new ArrayDeque<>(List.of(new RtfState()));
    private final Deque<Runnable> endings = new ArrayDeque<>();
    private final StringBuilder title = new StringBuilder();
    private RtfRow row = new RtfRow();
    private boolean isOptional;

    public RtfReader(UploadedFile upload, LeftOut leftOut) {
        this.upload = upload;
        this.leftOut = leftOut;
        this.letters = new RtfLetters(leftOut);
        this.lists = new RtfLists(upload.language());
        this.text = new RtfText(upload, leftOut, styles, lists);
    }

    public List<ExtractedParagraph> read() {
        var scanner = new RtfScanner(upload.content());
        boolean begun = false;
        for (var token = scanner.next(); token != null && !(begun && endings.isEmpty()); token = scanner.next()) {
            begun = true;
            if (token instanceof RtfScanner.Token.Character character) {
                letters.add(character.value());
            } else {
                write(letters.taken(state(), text.flow()));
                take(token);
            }
        }
        write(letters.taken(state(), text.flow()));
        if (!endings.isEmpty()) {
            throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED);
        }
        text.endParagraph(state());
        if (!title.isEmpty()) {
            leftOut.add(Kind.TITLE, title.toString().strip(), "");
        }
        return text.paragraphs();
    }

    private RtfState state() {
        return states.element();
    }

    private void take(RtfScanner.Token token) {
        Budget.step();
        if (token instanceof RtfScanner.Token.Open) {
            if (states.size() > DEEPEST) {
                throw new UnreadableDocument(UnreadableDocument.Reason.TOO_INTRICATE);
            }
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
            text.mark(state());
        } else {
            var written = RtfWords.SYMBOLS.get(name);
            if (written != null) {
                character(written);
            }
        }
    }

    /**
     * What has a word or a sign of its own may also only stand in for what was written before in Unicode. Tabs and breaks do
     * not: some programs write nothing to stand in.
     */
    private void character(String written) {
        if (written.charAt(0) < ' ') {
            letters.passOver(0);
        }
        if (!letters.standsIn()) {
            write(written);
        }
    }

    private void write(String written) {
        switch (state().destination) {
            case TEXT -> text.show(written, state());
            case LABEL -> text.flow().label(written);
            case FONTS -> letters.nameFont(written);
            case STYLES -> styles.name(state().style, written);
            case DOCUMENT_TITLE -> title.append(written);
            case INSTRUCTION -> state().instruction.append(written);
            case LEVEL -> lists.write(written);
            case SKIPPED, OBJECT, LISTS -> {}
        }
    }

    private void word(String name, int value) {
        if (state().destination == Destination.SKIPPED && !RtfWords.ALWAYS.contains(name)) {
            return;
        }
        if (state().destination == Destination.OBJECT) {
            result(name);
            return;
        }
        if (RtfWords.SKIPPED.contains(name)) {
            state().destination = Destination.SKIPPED;
        } else if (!(state().destination == Destination.LISTS && lists.take(name, value))
                && !destination(name)
                && !inTable(name, value)
                && !letters.take(name, value, state())) {
            inText(name, value);
        }
    }

    private void inText(String name, int value) {
        if (name.equals("u")) {
            write(letters.unicode(value, state(), text.flow()));
        } else {
            var written = RtfWords.CHARACTERS.get(name);
            if (written != null) {
                character(written);
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
            case "title" -> {
                if (state().destination == Destination.SKIPPED && !state().isBytesAlone) {
                    state().destination = Destination.DOCUMENT_TITLE;
                }
            }
            case "listtable", "listoverridetable" -> state().destination = Destination.LISTS;
            case "leveltext" -> state().destination = Destination.LEVEL;
            case "listtext", "pntext" -> {
                state().destination = Destination.LABEL;
                lists.areWritten();
            }
            case "shppict", "shpinst", "do" -> state().destination = Destination.TEXT;
            case "upr" -> state().beginBytes();
            case "ud" -> state().beginUnicode();
            case "par", "sect" -> text.mark(state());
            case "footnote" -> atEnd(text.note(state()));
            case "ftnalt" -> text.isEndnote();
            case "chftn" -> text.isNumbered();
            case "annotation" -> atEnd(text.beside(Kind.COMMENT, state()));
            case "shptxt", "dptxbxtext" -> atEnd(text.box(state()));
            case "field" -> field();
            case "fldinst" -> instruction();
            case "pict" -> picture();
            case "object" -> object();
            case "mmath" -> equation();
            case "chpgn", "chdate", "chtime", "chdpl", "chdpa", "sectnum" -> text.leaveOut(Kind.FIELD, name);
            case "header", "headerl", "headerr", "headerf" -> atEnd(text.beside(Kind.HEADER, state()));
            case "footer", "footerl", "footerr", "footerf" -> atEnd(text.beside(Kind.FOOTER, state()));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** What is drawn of an object is the object. */
    private void picture() {
        if (!state().inResult) {
            text.leaveOut(Kind.IMAGE, "");
        }
        state().destination = Destination.SKIPPED;
    }

    /** Not in a line of text, and so not read. */
    private void equation() {
        text.leaveOut(Kind.OBJECT, "mmath");
        state().destination = Destination.SKIPPED;
    }

    /** Shown by its result; without text in that, it is told. */
    private void object() {
        int before = text.length();
        state().destination = Destination.OBJECT;
        atEnd(() -> {
            if (text.length() == before) {
                text.leaveOut(Kind.OBJECT, "");
            }
        });
    }

    private void result(String name) {
        if (name.equals("result")) {
            state().destination = Destination.TEXT;
            state().inResult = true;
        }
    }

    private void field() {
        int before = shown();
        var asked = new StringBuilder();
        state().asked = asked;
        atEnd(() -> {
            if (shown() == before && !asked.toString().isBlank()) {
                withoutResult(new FieldInstruction(asked.toString()));
            }
        });
    }

    /** How much has been written where a field shows its result; the result of one in an instruction belongs to that. */
    private int shown() {
        return state().destination == Destination.INSTRUCTION
                ? state().instruction.length()
                : text.length();
    }

    private void withoutResult(FieldInstruction field) {
        var own = field.ownText();
        if (own.isPresent()) {
            write(own.get());
        } else if (state().destination == Destination.TEXT && !RtfWords.COLLECTED.contains(field.kind())) {
            text.leaveOut(Kind.FIELD, field.text().strip());
        }
    }

    private void instruction() {
        var asked = state().asked;
        state().destination = Destination.INSTRUCTION;
        state().instruction = asked;
        atEnd(() -> {
            var link = new FieldInstruction(asked.toString());
            if (link.isLink() && !link.address().isBlank()) {
                var address = link.address() + (link.anchor().isEmpty() ? "" : "#" + link.anchor());
                states.stream().skip(1).findFirst().ifPresent(field -> field.address = address);
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
                if (!state().definesNestedRow) {
                    text.flow().tables().define(row);
                }
            }
            case "cell" -> text.endCell(state(), 1);
            case "nestcell" -> text.endCell(state(), Math.max(2, state().depth));
            case "nesttableprops" -> state().definesNestedRow = true;
            case "nestrow" -> text.flow().tables().endNestedRow(Math.max(2, state().depth), row);
            case "row" -> {
                text.flow().endRow();
                row = new RtfRow();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
