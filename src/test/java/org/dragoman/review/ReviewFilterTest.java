package org.dragoman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.account.Role;
import org.dragoman.job.Job;
import org.dragoman.segment.Segment;
import org.dragoman.statement.WrittenStatement;
import org.dragoman.testsupport.Staff;
import org.dragoman.translation.Seen;
import org.dragoman.translation.State;
import org.dragoman.translation.Translation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.time.Instant.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FR;
import static org.dragoman.review.ReviewFilter.ALL;
import static org.dragoman.review.ReviewFilter.APPROVED;
import static org.dragoman.review.ReviewFilter.AWAITING;
import static org.dragoman.review.ReviewFilter.SENT_BACK;

@Tag("plain")
class ReviewFilterTest {
    private final WrittenStatement written = new WrittenStatement("Water for all", EN);
    private final Translation translation = new Translation(
            new Segment(written.paragraph("The water is back."), 1, "The water is back."),
            FR,
            Staff.account("nadia", Role.TRANSLATOR, FR));

    private List<ReviewFilter> showing() {
        var showing = new ArrayList<ReviewFilter>();
        for (var filter : ReviewFilter.values()) {
            if (filter.shows(translation)) {
                showing.add(filter);
            }
        }
        return showing;
    }

    @Test
    void followsATranslationThroughItsReview() {
        var reviewer = Staff.account("karim", Role.REVIEWER, FR);
        assertThat(showing()).containsExactly(ALL);
        translation.save("L'eau", 0, translation.assignee());
        assertThat(showing()).containsExactly(ALL);
        translation.complete(Seen.alone(1), List.of(), translation.assignee(), t -> List.of());
        assertThat(showing()).containsExactly(AWAITING, ALL);
        translation.sendBack(2, "too short", reviewer);
        assertThat(showing()).containsExactly(SENT_BACK, ALL);
        translation.save("L'eau est là.", 3, translation.assignee());
        translation.complete(Seen.alone(4), List.of(), translation.assignee(), t -> List.of());
        translation.approve(Seen.alone(5), List.of(), reviewer, t -> List.of(), () -> true);
        assertThat(translation.state()).isEqualTo(State.APPROVED);
        assertThat(showing()).containsExactly(APPROVED, ALL);
    }

    @Test
    void isNamedInAddressesWithAHyphen() {
        assertThat(SENT_BACK.param()).isEqualTo("sent-back");
        assertThat(ReviewFilter.of("sent-back")).isEqualTo(SENT_BACK);
        assertThat(ReviewFilter.of("all")).isEqualTo(ALL);
    }

    @Test
    void anUnknownNameShowsWhatAwaitsADecision() {
        assertThat(ReviewFilter.of("whatever")).isEqualTo(AWAITING);
    }

    @Test
    void aReviewerDecidesInTheirOwnLanguages() {
        var reviewer = Staff.account("karim", Role.REVIEWER, FR);
        var terms = new Job.Terms(translation.assignee(), reviewer, now().plusSeconds(3600), "");
        var job = new Job(written.statement(), FR, terms, () -> true);
        assertThat(Reviewing.decides(job, reviewer)).isTrue();
        assertThat(Reviewing.decides(job, Staff.account("other", Role.REVIEWER, FR)))
                .isTrue();
        assertThat(Reviewing.decides(job, Staff.account("leila", Role.REVIEWER, AR)))
                .isFalse();
        assertThat(Reviewing.decides(job, Staff.account("editor", Set.of(Role.EDITOR, Role.PUBLISHER), FR)))
                .isFalse();
    }
}
