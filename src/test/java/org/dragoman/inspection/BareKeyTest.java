package org.dragoman.inspection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import org.dragoman.check.Consistency;
import org.dragoman.check.Consistency.Line;
import org.dragoman.statement.Statement;
import org.dragoman.testsupport.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One translation is held against those with the same key, a whole column against each other: what is the same to the
 * checks must have the same key, or the two count differently.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
@Tag("application")
class BareKeyTest {
    private static final List<String> TEXTS = List.of(
            "Two bridges were hit",
            "توقف العمال عن العمل",
            "کارگران می‌خواهند ۲۵ نفر بمانند",
            "L’été à Noël <1>dit</1> 25 %",
            "Write to press@example.org or see https://example.org/a?b=1");

    /** Every mark, space and unseen character of the first plane, and tags. */
    private static final List<String> NOISE = noise();

    private static List<String> noise() {
        var all = new ArrayList<>(List.of("<1>", "</1>", "<2/>", "<b>", "<a href=\"x\">", "</span>", "\uFFFC"));
        for (int c = 0; c < 0x10000; c++) {
            var one = Character.toString(c);
            if (one.matches("[\\p{P}\\p{Z}\\p{Cf}\\s\u0640]") && c != '<' && c != '>') {
                all.add(one);
            }
        }
        return all;
    }

    @Test
    void isNeverFinerThanTheComparison() {
        var random = new Random(5);
        int same = 0;
        for (int turn = 0; turn < 4_000; turn++) {
            var one = TEXTS.get(random.nextInt(TEXTS.size()));
            var other = varied(one, random);
            if (sameToTheChecks(one, other)) {
                same++;
                assertThat(key(other)).as("%s | %s", one, other).isEqualTo(key(one));
            }
        }
        assertThat(same).isGreaterThan(1_000);
    }

    @Test
    void tellsWordsApart() {
        assertThat(TEXTS.stream().map(BareKeyTest::key).distinct()).hasSameSizeAs(TEXTS);
        assertThat(key("Two bridges were hit")).isNotEqualTo(key("Two bridge were hit"));
        assertThat(key("توقف العمال")).isNotEqualTo(key("توقف العمل"));
    }

    /** At an edge or between words, where a comparison may pass over it. */
    private static String varied(String text, Random random) {
        var noise = NOISE.get(random.nextInt(NOISE.size()));
        return switch (random.nextInt(4)) {
            case 0 -> noise + text;
            case 1 -> text + noise;
            case 2 -> text.replaceFirst(" ", Matcher.quoteReplacement(noise + " "));
            default -> text.replaceFirst(" ", Matcher.quoteReplacement(noise)).toUpperCase(Locale.ROOT);
        };
    }

    private static boolean sameToTheChecks(String one, String other) {
        return Consistency.findings(List.of(new Line(1, one, "Oui."), new Line(2, other, "Non.")))
                .containsKey(1L);
    }

    private static String key(String text) {
        return QuarkusTransaction.requiringNew().call(() -> (String) Statement.getEntityManager()
                .createNativeQuery("select bare_key(cast(?1 as text))")
                .setParameter(1, text.replace("\0", ""))
                .getSingleResult());
    }
}
