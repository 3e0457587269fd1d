package org.dragoman.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.chaos.Killer.Healing;

/**
 * What became of all that was acknowledged.
 *
 * @param saves that were acknowledged
 * @param found of these, in the history of their translations
 * @param releases that were acknowledged
 * @param missing of these
 * @param half editions that lack a text of a language
 * @param doubled statements of which more than one edition is out
 * @param failures how often the application answered that something is wrong with it
 * @param faults what else is not as it should be, in words
 */
public record Figures(
        List<Healing> healings,
        int saves,
        int found,
        int releases,
        int missing,
        int half,
        int doubled,
        int failures,
        List<String> faults) {

    /** Whether nothing is lost, half or double, and all is as it was written. */
    public boolean areSound() {
        return lost() == 0 && half == 0 && doubled == 0 && faults.isEmpty();
    }

    public int lost() {
        return saves - found + missing;
    }

    public void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d kills: acknowledged %d saves and %d releases, found %d and %d, lost %d, half-released %d,"
                        + " double-released %d, seconds to heal %.1f (median), %.1f (longest), answers of 500: %d%n",
                healings.size(),
                saves,
                releases,
                found,
                releases - missing,
                lost(),
                half,
                doubled,
                seconds(healings.size() / 2),
                seconds(healings.size() - 1),
                failures);
        faults.forEach(fault -> out.println("    " + fault));
    }

    private double seconds(int place) {
        return sorted().skip(place).findFirst().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private Stream<Duration> sorted() {
        return healings.stream().map(Healing::time).sorted();
    }
}
