package org.dragoman.job;

import java.util.List;
import org.dragoman.job.Share.Held;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class ShareTest {

    @Test
    void joinsWhatOnePersonHolds() {
        var held = List.of(new Held(1, "Leila"), new Held(2, "Leila"), new Held(3, "Omid"), new Held(4, "Leila"));
        assertThat(Share.of(held))
                .containsExactly(new Share(1, 2, "Leila"), new Share(3, 3, "Omid"), new Share(4, 4, "Leila"));
    }

    @Test
    void passesOverWhatIsNotTranslated() {
        assertThat(Share.of(List.of(new Held(1, "Leila"), new Held(3, "Leila"))))
                .containsExactly(new Share(1, 3, "Leila"));
    }
}
