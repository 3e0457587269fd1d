package org.dragoman.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Objects;
import org.dragoman.check.CheckMessages;
import org.dragoman.check.FindingText;
import org.dragoman.language.Language;
import org.dragoman.statement.UnmergeableOriginal;
import org.dragoman.web.Interface;
import org.dragoman.web.Refusal;

/** Says what is in the way of a release, in any of the languages. */
@ApplicationScoped
class BlockerWords {

    String of(StatementBlocker obstacle, Language language) {
        var words = words(language);
        return switch (obstacle) {
            case NOT_CONFIRMED -> words.obstacle_not_confirmed();
            case NO_JOB -> words.obstacle_no_job();
            case SCHEDULED -> words.obstacle_scheduled();
            case ADDRESS_TAKEN -> words.obstacle_address_taken();
            case ADDRESS_LOCAL -> words.obstacle_address_local();
            case LOSS_NOT_AGREED -> words.obstacle_loss();
            case UNCHANGED -> words.obstacle_unchanged();
        };
    }

    /**
     * Why an edition has no translated original in a language.
     *
     * @param missing what that language is called
     */
    String of(UnmergeableOriginal.Reason reason, String missing, Language language) {
        var words = words(language);
        var because =
                switch (reason) {
                    case KIND_OF_FILE -> words.original_kind();
                    case READ_OTHERWISE -> words.original_read_otherwise();
                    case DESCRIPTIONS -> words.original_descriptions();
                    case SAYS_OTHERWISE -> words.original_says_otherwise();
                    case TOO_INTRICATE -> words.original_too_intricate();
                };
        return words.original_missing(missing, because);
    }

    String of(Blocker blocker, Language language) {
        return switch (blocker.kind()) {
            case NOT_APPROVED -> words(language).blocker_not_approved();
            case OPEN_CONFLICT -> words(language).blocker_conflict();
            case LOSS_NOT_AGREED -> words(language).blocker_loss(blocker.what());
            case UNKNOWN_CODE -> words(language).blocker_code(blocker.what());
            case OPEN_ERROR ->
                new FindingText(Refusal.messages(CheckMessages.class, language))
                        .of(Objects.requireNonNull(blocker.finding()));
        };
    }

    /** How often one kind of blocker is in the way. */
    String count(Blocker.Kind kind, long count, Language language) {
        var words = words(language);
        var number = Interface.number(count, language);
        return switch (kind) {
            case NOT_APPROVED -> words.count_not_approved(number);
            case OPEN_ERROR -> words.count_errors(number);
            case OPEN_CONFLICT -> words.count_conflicts(number);
            case LOSS_NOT_AGREED -> words.count_losses(number);
            case UNKNOWN_CODE -> words.count_codes(number);
        };
    }

    /** Everything in a few lines, without naming single segments. */
    String summary(Readiness readiness, Language language) {
        var lines = new ArrayList<String>();
        readiness.obstacles().forEach(obstacle -> lines.add(of(obstacle, language)));
        for (var one : readiness.languages()) {
            for (var kind : Blocker.Kind.values()) {
                long count = one.count(kind);
                if (count > 0) {
                    lines.add(one.language().endonym() + ": " + count(kind, count, language));
                }
            }
        }
        return String.join("\n", lines);
    }

    private static EditionMessages words(Language language) {
        return Refusal.messages(EditionMessages.class, language);
    }
}
