package org.dragoman.matching;

/** The letters that the dictionary form of a word has in place of those that a text has at its end. */
enum Ending {
    AS_WRITTEN(""),
    /** ة, which becomes ت before a suffix. */
    TA_MARBUTA("ة"),
    /** ى, which becomes ا before a suffix. */
    ALEF_MAQSURA("ى"),
    /** ء, which becomes ؤ or ئ before a suffix. */
    HAMZA("ء"),
    /** ون, which becomes ين, or و and ي in the construct state. */
    SOUND_PLURAL("ون"),
    /** The و of أبو, which becomes ا or ي. */
    WAW("و"),
    /** y, which becomes ies in the English plural. */
    Y("y"),
    /** ه, which becomes گ in the Persian plural. */
    SILENT_HE("ه"),
    /** er, which becomes ère in the French feminine. */
    ER("er"),
    /** f, which becomes ve there, and ves in the English plural. */
    F("f"),
    /** fe, which becomes ves in the English plural. */
    FE("fe"),
    /** is, which becomes es there. */
    IS("is"),
    /** an, which becomes en there. */
    AN("an"),
    /** eur, which becomes euse or rice there. */
    EUR("eur"),
    /** eux, which becomes euse there. */
    EUX("eux"),
    /** c, which becomes que or che there. */
    C("c"),
    /** et, which becomes ète there. */
    ET("et"),
    /** al, which becomes aux in the French plural. */
    AL("al"),
    /** ail, which becomes aux there. */
    AIL("ail"),
    /** ت, which becomes ات in a Persian plural. */
    TEH("ت");

    private final String written;
    private final String folded;

    Ending(String written) {
        this.written = written;
        this.folded = Folding.folded(written);
    }

    String written() {
        return written;
    }

    String folded() {
        return folded;
    }
}
