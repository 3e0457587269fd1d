package org.dragoman.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dragoman.check.Finding;
import org.dragoman.language.Language;
import org.dragoman.web.Refusal;

/** Says what a finding means, in any of the four languages. */
@ApplicationScoped
public class FindingWords {

    /** One sentence about a finding; the words of the two texts that it is about stand in it as they are. */
    public String of(Finding finding, Language language) {
        var words = Refusal.messages(ReviewMessages.class, language);
        var arguments = finding.arguments();
        return switch (finding.check()) {
            case "TERM_MISSING" -> words.term_missing(argument(arguments, 0));
            case "TERM_FORBIDDEN" -> words.term_forbidden(argument(arguments, 1), argument(arguments, 0));
            default -> words.finding(finding.check(), String.join(", ", arguments));
        };
    }

    private static String argument(List<String> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : "";
    }
}
