package org.dragoman.edition;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.dragoman.brand.Brand;
import org.dragoman.testsupport.NobodysSite;
import org.dragoman.testsupport.Refused;
import org.dragoman.testsupport.Stored;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.dragoman.language.Language.EN;
import static org.dragoman.language.Language.FA;
import static org.dragoman.language.Language.FR;

@Tag("plain")
class EditionTest {
    private static final Instant EMBARGO = Instant.parse("2031-05-04T20:00:00Z");

    private final Press press = new Press();
    private final Edition edition = new Edition(press.alignment(), CorrectionNotes.NONE, press.publisher, EMBARGO);

    private Edition released() {
        edition.release(press.imprint(), null, Map.of());
        return edition;
    }

    @Test
    void isScheduledFirst() {
        assertThat(edition.state()).isEqualTo(Edition.State.SCHEDULED);
        assertThat(edition.statement()).isSameAs(press.written.statement());
        assertThat(edition.revision()).isSameAs(press.written.revision());
        assertThat(edition.slug()).isEqualTo("water-for-all");
        assertThat(edition.languages()).containsExactly(EN, FR);
        assertThat(edition.requestedBy()).isSameAs(press.publisher);
        assertThat(edition.requestedAt()).isNotNull();
        assertThat(edition.embargoUntil()).isEqualTo(EMBARGO);
        assertThat(edition.released()).isFalse();
        assertThat(edition.withdrawn()).isFalse();
        assertThat(edition.releasedAt()).isNull();
        assertThatNullPointerException().isThrownBy(edition::number);
        assertThatNullPointerException().isThrownBy(edition::withdrawal);
        assertThat(Stored.as(9, edition).id()).isEqualTo(9);
        assertThat(Stored.with("version", 2, edition).version()).isEqualTo(2);
    }

    @Test
    void isAPublishersDoing() {
        Refused.with("role-missing", () -> new Edition(press.alignment(), CorrectionNotes.NONE, press.reviewer, null));
        Refused.with("role-missing", () -> edition.callOff(press.reviewer));
        Refused.with("role-missing", () -> released().withdraw("wrong", press.reviewer));
    }

    @Test
    void isReleasedOnceUnderANumber() {
        assertThat(released().released()).isTrue();
        assertThat(edition.number()).isEqualTo(3);
        assertThat(edition.releasedAt()).isEqualTo(Press.RELEASED_AT);
        assertThat(edition.path()).isEqualTo("/editions/water-for-all/3");
        Refused.with("not-scheduled", () -> edition.release(press.imprint(), null, Map.of()));
        Refused.with("not-scheduled", () -> edition.callOff(press.publisher));
        Refused.with("not-scheduled", () -> edition.hold("too late"));
    }

    @Test
    void isCalledOffBeforeItsTime() {
        edition.callOff(press.publisher);
        assertThat(edition.state()).isEqualTo(Edition.State.CALLED_OFF);
        Refused.with("not-scheduled", () -> edition.release(press.imprint(), null, Map.of()));
    }

    @Test
    void isHeldWithTheReason() {
        edition.hold("an error stands open");
        assertThat(edition.state()).isEqualTo(Edition.State.HELD);
        assertThat(edition.heldBecause()).isEqualTo("an error stands open");
    }

    @Test
    void isWithdrawnOnceItIsOutAndSaysWhy() {
        Refused.with("not-released", () -> edition.withdraw("wrong", press.publisher));
        released();
        Refused.with("reason-missing", () -> edition.withdraw(" ", press.publisher));
        assertThat(edition.released()).isTrue();
        edition.withdraw(" wrong name ", press.publisher);
        assertThat(edition.withdrawn()).isTrue();
        assertThat(edition.withdrawal().because()).isEqualTo("wrong name");
        assertThat(edition.withdrawal().at()).isAfter(edition.requestedAt().minusSeconds(1));
        assertThat(edition.number()).isEqualTo(3);
        Refused.with("not-released", () -> edition.withdraw("again", press.publisher));
    }

    @Test
    void saysWhoPublishesItAndWhere() {
        var imprint = press.imprint();
        assertThat(imprint.brand().name()).isEqualTo("The Organisation");
        assertThat(imprint.address()).isEqualTo(URI.create("https://news.example.org/editions/water-for-all/3"));
        assertThat(imprint.site()).isEqualTo("https://news.example.org");
        assertThat(imprint.source()).isEqualTo(EN);
        assertThat(imprint.numberIn(FA)).isEqualTo("۳");
        assertThat(imprint.revision()).isEqualTo(1);
        assertThat(new Imprints(new NobodysSite(), Brand.named("The Organisation")).of(released(), List.of()))
                .isEqualTo(imprint);
    }

    @Test
    void anEmbargoLiesAhead() {
        EmbargoTime.mustLieAhead(Instant.now().plusSeconds(60));
        Refused.with(
                "embargo-past", () -> EmbargoTime.mustLieAhead(Instant.now().minusSeconds(1)));
        assertThat(EmbargoTime.ofInstant(" 2031-05-04T20:00:00Z ")).isEqualTo(EMBARGO);
        assertThat(EmbargoTime.ofField(" 2031-05-04T22:00 ", ZoneId.of("Europe/Paris")))
                .isEqualTo(EMBARGO);
        Refused.with("embargo-unreadable", () -> EmbargoTime.ofInstant("tonight"));
        Refused.with("embargo-unreadable", () -> EmbargoTime.ofField("tonight", ZoneId.of("UTC")));
    }

    @Test
    void showsTheSourceWhereNobodyTranslates() {
        press.translated("L'eau est de retour.");
        var alignment = press.alignment();
        assertThat(alignment.languages()).containsExactly(EN, FR);
        assertThat(alignment.text(press.segment, EN)).isEqualTo(Press.SOURCE);
        assertThat(alignment.text(press.segment, FR)).isEqualTo("L'eau est de retour.");
        assertThat(alignment.text(press.separator, FR)).isEqualTo("* * *");
        assertThat(alignment.text(press.segment, FA)).isEmpty();
        assertThat(alignment.translations(FR)).hasSize(1);
        assertThat(alignment.translations(FA)).isEmpty();
        var lines = alignment.lines();
        assertThat(lines).extracting(l -> l.number()).containsExactly(1, 2);
        assertThat(lines.get(0).wordings().get(FR).plain()).isEqualTo("L'eau est de retour.");
    }

    @Test
    void noCodeIsReleasedThatTheSourceDoesNotHave() {
        var quoted = new Press("Write <9/> here.", List.of());
        quoted.translated("Écrivez <9/> ici.");
        UnknownCodes.mustBeNoneIn(quoted.alignment());
        press.translated("L'eau <7/> est de retour.");
        assertThat(UnknownCodes.in("L'eau <7/> est", press.segment)).containsExactly("<7/>");
        Refused.with("unknown-code", () -> UnknownCodes.mustBeNoneIn(press.alignment()));
    }
}
