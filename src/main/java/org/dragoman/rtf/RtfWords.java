package org.dragoman.rtf;

import java.util.Map;
import java.util.Set;

/** The control words of Rich Text Format that this reader knows by what they stand for. */
final class RtfWords {

    /** Groups that hold no text of the document, or the same once more. */
    static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "filetbl",
            "listpicture",
            "levelnumbers",
            "revtbl",
            "rsidtbl",
            "generator",
            "info",
            "nonshppict",
            "nonesttables",
            "shprslt",
            "sp",
            "objdata",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "txe",
            "bkmkstart",
            "bkmkend",
            "atnid",
            "atnauthor",
            "atnref",
            "atntime",
            "atndate",
            "atnicn",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "pn",
            "pnseclvl",
            "template",
            "private",
            "datafield",
            "formfield",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "xmlnstbl",
            "mmathPr",
            "pgptbl",
            "userprops",
            "fontemb",
            "falt",
            "panose",
            "background",
            "defchp",
            "defpap",
            "listname",
            "protusertbl",
            "stylesheet2",
            "author",
            "operator",
            "company",
            "subject",
            "keywords",
            "doccomm",
            "comment",
            "category",
            "manager",
            "hlinkbase",
            "creatim",
            "revtim",
            "printim",
            "buptim");

    /** What counts in groups, too, that are not read. */
    static final Set<String> ALWAYS = Set.of("title", "upr", "ud");

    /** Characters that have words of their own (RTF 1.9.1, "Special characters"). */
    static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("zwj", "\u200D"),
            Map.entry("zwnj", "\u200C"),
            Map.entry("ltrmark", "\u200E"),
            Map.entry("rtlmark", "\u200F"));

    static final Map<Character, String> SYMBOLS =
            Map.of('~', "\u00A0", '_', "\u2011", '-', "\u00AD", '{', "{", '}', "}", '\\', "\\");

    /** Fields whose results are paragraphs of their own. */
    static final Set<String> COLLECTED = Set.of("TOC", "INDEX");

    private RtfWords() {}
}
