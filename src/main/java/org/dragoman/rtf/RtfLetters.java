package org.dragoman.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Set;
import org.dragoman.docx.SymbolFonts;
import org.dragoman.markup.LeftOut;
import org.dragoman.rtf.RtfState.Destination;
import org.dragoman.statement.Omission.Kind;

/** Letters of the bytes and numbers of a document, in the encoding of the font that is in force. */
final class RtfLetters {
    private static final int MACINTOSH = 10000;
    private static final int PC = 437;
    private static final int PC_MULTILINGUAL = 850;

    private final RtfFonts fonts = new RtfFonts();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final LeftOut leftOut;
    private int passedOver;

    RtfLetters(LeftOut leftOut) {
        this.leftOut = leftOut;
    }

    void add(byte value) {
        if (passedOver > 0) {
            passedOver--;
        } else {
            bytes.write(value);
        }
    }

    /** The next so many characters only stand in for others. */
    void passOver(int characters) {
        passedOver = characters;
    }

    /** Whether a character that is no byte only stands in for another; it counts as one (RTF 1.9.1, "Unicode RTF"). */
    boolean standsIn() {
        boolean does = passedOver > 0;
        passedOver = Math.max(0, passedOver - 1);
        return does;
    }

    void nameFont(String name) {
        fonts.name(name);
    }

    /** What the bytes since the last time say; letters of several bytes come in several tokens. */
    String taken(RtfState state, RtfFlow flow) {
        var raw = bytes.toByteArray();
        bytes.reset();
        var symbols = fonts.symbolFont(state.font);
        boolean isShown = Set.of(Destination.TEXT, Destination.LABEL).contains(state.destination);
        return isShown && !symbols.isEmpty() ? inOrderOf(symbols, raw, flow) : new String(raw, charset(state));
    }

    private Charset charset(RtfState state) {
        return state.rightToLeft ? fonts.ofRightToLeft(state.font, state.associatedFont) : fonts.of(state.font);
    }

    private String inOrderOf(String font, byte[] raw, RtfFlow flow) {
        var text = new StringBuilder();
        for (byte b : raw) {
            int code = b & 0xFF;
            text.append(code == ' ' ? " " : symbol(font, code, flow));
        }
        return text.toString();
    }

    private String symbol(String font, int code, RtfFlow flow) {
        return SymbolFonts.shown(font, code).orElseGet(() -> {
            leftOut.add(Kind.SYMBOL, font + " " + Integer.toHexString(code), flow.plain());
            return "\uFFFD";
        });
    }

    /** A signed number of 16 bits, after which as many characters are passed over as the document says. */
    String unicode(int value, RtfState state, RtfFlow flow) {
        int code = value < 0 ? value + 0x10000 : value;
        passedOver = state.replacement;
        if (SymbolFonts.isPrivate(code) && state.destination != Destination.LEVEL) {
            return symbol(fonts.symbolFont(state.font), code, flow);
        }
        return code > 0 && code <= Character.MAX_CODE_POINT ? Character.toString(code) : "";
    }

    /** Takes note of what says how bytes are read; answers whether the word did nothing else. */
    boolean take(String word, int value, RtfState state) {
        switch (word) {
            case "ansicpg" -> fonts.document(value);
            case "mac" -> fonts.document(MACINTOSH);
            case "pc" -> fonts.document(PC);
            case "pca" -> fonts.document(PC_MULTILINGUAL);
            case "fcharset" -> fonts.charset(value);
            case "cpg" -> fonts.codePage(value);
            default -> {
                if (word.equals("f") && state.destination == Destination.FONTS) {
                    fonts.describe(value);
                }
                return false;
            }
        }
        return true;
    }
}
