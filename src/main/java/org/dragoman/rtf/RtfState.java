package org.dragoman.rtf;

import java.util.EnumSet;
import java.util.Set;
import org.dragoman.docx.WordScripts;
import org.dragoman.statement.Inline.Style;

/** What is in force at a place, and goes back to what it was at the end of its group. */
final class RtfState implements Cloneable {
    /** No file may make tables without measure. */
    private static final int DEEPEST = 20;

    /** What the text of a group is for. */
    enum Destination {
        TEXT,
        SKIPPED,
        /** An object of another program, of which only its result is text. */
        OBJECT,
        FONTS,
        STYLES,
        DOCUMENT_TITLE,
        INSTRUCTION,
        LISTS,
        LEVEL,
        LABEL
    }

    Destination destination = Destination.TEXT;

    /** Where a text belongs that is written twice, once it comes in Unicode. */
    private Destination ofUnicode = Destination.TEXT;

    boolean isBytesAlone;
    boolean bold;
    boolean boldComplex;
    boolean italic;
    boolean italicComplex;
    boolean underline;
    boolean struck;
    boolean highlight;
    boolean hidden;
    boolean deleted;
    int raised;
    int font;
    int defaultFont;

    /** The font of text that runs from right to left; none where it is negative. */
    int associatedFont = -1;

    boolean rightToLeft;
    private boolean associates;
    int simpleLanguage;
    int complexLanguage;
    int farEastLanguage;
    int replacement = 1;
    String address = "";

    /** What the field at hand is asked to show, and where the text of an instruction goes. */
    StringBuilder asked = new StringBuilder();

    StringBuilder instruction = asked;
    boolean inResult;

    int style;
    int outline = -1;
    /** In how many tables it is, each inside of the one before. */
    int depth;

    boolean definesNestedRow;
    int list;
    int listLevel;

    /** The same at the beginning of a group inside. */
    RtfState inside() {
        try {
            return (RtfState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text follows in bytes, and then in Unicode, which alone is read (RTF 1.9.1, "Unicode RTF"). */
    void beginBytes() {
        ofUnicode = destination;
        destination = Destination.SKIPPED;
        isBytesAlone = true;
    }

    void beginUnicode() {
        if (isBytesAlone) {
            destination = ofUnicode;
            isBytesAlone = false;
        }
    }

    void plain() {
        bold = false;
        boldComplex = false;
        italic = false;
        italicComplex = false;
        underline = false;
        struck = false;
        highlight = false;
        hidden = false;
        deleted = false;
        raised = 0;
        font = defaultFont;
        associatedFont = -1;
        rightToLeft = false;
        associates = false;
        simpleLanguage = 0;
        complexLanguage = 0;
        farEastLanguage = 0;
    }

    void newParagraph() {
        style = 0;
        outline = -1;
        depth = 0;
        list = 0;
        listLevel = 0;
    }

    /** Other programs than Word say only once that Arabic is bold. */
    Set<Style> styles(String text) {
        var styles = EnumSet.noneOf(Style.class);
        boolean complex = (boldComplex || italicComplex) && WordScripts.hasComplex(text);
        if (bold || (complex && boldComplex)) {
            styles.add(Style.BOLD);
        }
        if (italic || (complex && italicComplex)) {
            styles.add(Style.ITALIC);
        }
        if (underline) {
            styles.add(Style.UNDERLINE);
        }
        if (struck) {
            styles.add(Style.STRUCK);
        }
        if (highlight) {
            styles.add(Style.HIGHLIGHT);
        }
        if (raised != 0) {
            styles.add(raised > 0 ? Style.SUPERSCRIPT : Style.SUBSCRIPT);
        }
        return styles;
    }

    /** Properties of characters; answers whether the word is one of them. */
    boolean take(String word, int value) {
        boolean on = value != 0;
        switch (word) {
            case "plain" -> plain();
            case "b" -> bold = on;
            case "ab" -> boldComplex = on;
            case "i" -> italic = on;
            case "ai" -> italicComplex = on;
            case "ul", "uld", "uldash", "uldashd", "uldashdd", "uldb", "ulth", "ulw", "ulwave" -> underline = on;
            case "ulnone" -> underline = false;
            case "strike", "striked" -> struck = on;
            case "highlight" -> highlight = on;
            case "v" -> hidden = on;
            case "deleted", "mvf" -> deleted = on;
            case "super" -> raised = on ? 1 : 0;
            case "up" -> raised = value > 0 ? 1 : 0;
            case "sub" -> raised = on ? -1 : 0;
            case "dn" -> raised = value > 0 ? -1 : 0;
            case "nosupersub" -> raised = 0;
            case "f" -> font = value;
            case "deff" -> {
                defaultFont = value;
                font = value;
            }
            case "rtlch", "ltrch" -> {
                rightToLeft = word.equals("rtlch");
                associates = rightToLeft;
            }
            case "loch", "hich", "dbch" -> associates = false;
            case "af" -> associatedFont = associates ? value : associatedFont;
            case "lang" -> simpleLanguage = value;
            case "alang" -> complexLanguage = value;
            case "langfe" -> farEastLanguage = value;
            case "uc" -> replacement = Math.max(0, value);
            default -> {
                return takeOfParagraph(word, value);
            }
        }
        return true;
    }

    private boolean takeOfParagraph(String word, int value) {
        switch (word) {
            case "pard" -> newParagraph();
            case "s" -> style = value;
            case "outlinelevel" -> outline = value;
            case "intbl" -> depth = Math.max(depth, 1);
            case "itap" -> depth = Math.max(0, Math.min(value, DEEPEST));
            case "ls" -> list = value;
            case "ilvl" -> listLevel = value;
            default -> {
                return false;
            }
        }
        return true;
    }
}
