package org.dragoman.archive;

import java.util.List;
import org.dragoman.archive.ColumnChooser.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.language.Language.AR;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class ColumnChooserTest {

    @Test
    void keepsTheOrderThatIsAskedFor() {
        assertThat(ColumnChooser.asked(List.of("fa", "", "xx", "en", "fa"))).containsExactly(FA, EN);
    }

    @Test
    void hasAPlaceForEachLanguage() {
        var chooser = ColumnChooser.of("/editions/x/1", List.of(EN, FR, AR), List.of(AR, EN), false);
        assertThat(chooser.places()).containsExactly(new Place(1, AR), new Place(2, EN), new Place(3, null));
    }
}
