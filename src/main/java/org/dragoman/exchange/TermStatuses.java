package org.dragoman.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.matching.TermStatus;

/**
 * How files say whether a term may be written: the picklists of {@code administrativeStatus} and
 * {@code normativeAuthorization} (ISO 12620:1999 A.2.9 for TBX 2, DatCatInfo for TBX 3), that of TBX-Min, and the plain
 * words of other tools.
 */
final class TermStatuses {
    private static final Pattern ENDING = Pattern.compile("(?:term|form)?(?:[-_ ]?admn[-_ ]?sts)?$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    private TermStatuses() {}

    /** The fields that say so, by their names in whatever case. */
    static boolean isField(String name) {
        return switch (NO_LETTERS
                .matcher(name.toLowerCase(Locale.ROOT).replaceFirst("^x-", ""))
                .replaceAll("")) {
            case "administrativestatus", "normativeauthorization", "termstatus", "usagestatus", "status" -> true;
            default -> false;
        };
    }

    /** What a value says; empty where it is none of those known, which is never to be taken for a permission. */
    static Optional<TermStatus> named(String value) {
        var plain = ENDING.matcher(value.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        return Optional.ofNullable(
                switch (NO_LETTERS.matcher(plain).replaceAll("")) {
                    case "preferred", "standardized", "standardised", "recommended" -> TermStatus.PREFERRED;
                    case "admitted", "legal", "regulated", "allowed", "accepted", "permitted", "acceptable" ->
                        TermStatus.ADMITTED;
                    case "deprecated",
                            "superseded",
                            "forbidden",
                            "obsolete",
                            "rejected",
                            "prohibited",
                            "notrecommended",
                            "nonpreferred",
                            "notpreferred",
                            "nonadmitted",
                            "notpermitted",
                            "inadmissible",
                            "nonrecommended",
                            "notallowed",
                            "notadmitted",
                            "disallowed",
                            "donotuse",
                            "avoid",
                            "banned",
                            "withdrawn",
                            "incorrect" -> TermStatus.FORBIDDEN;
                    default -> null;
                });
    }
}
