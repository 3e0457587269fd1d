package org.dragoman.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * What does not pair among the brackets or the quotation marks of a text.
 *
 * @param closers places in the prose of closing marks that nothing opened, in order
 * @param openers places in the prose of opening marks that nothing closed, in order
 */
public record Pairing(List<Integer> closers, List<Integer> openers) {

    /** The part that a mark plays where it stands. */
    public enum Role {
        OPENS,
        CLOSES,
        NONE
    }

    public interface Marks {
        Role roleAt(Prose prose, int index, Deque<Integer> open);

        boolean matches(char opener, char closer);
    }

    public static Pairing of(Prose prose, Marks marks) {
        var open = new ArrayDeque<Integer>();
        var closers = new ArrayList<Integer>();
        for (var i = 0; i < prose.length(); i++) {
            var role = marks.roleAt(prose, i, open);
            if (role == Role.OPENS) {
                open.push(i);
            } else if (role == Role.CLOSES && !open.isEmpty() && marks.matches(prose.at(open.element()), prose.at(i))) {
                open.pop();
            } else if (role == Role.CLOSES) {
                closers.add(i);
            }
        }
        return new Pairing(closers, open.stream().sorted().toList());
    }

    /**
     * The places of the faults that {@code source} does not share: a text that runs over several segments may be open
     * in the target on the sides on which the source is.
     */
    public List<Integer> faultsBeyond(Pairing source) {
        var faults = new ArrayList<Integer>();
        closers.stream().skip(source.closers.size()).forEach(faults::add);
        openers.stream()
                .limit(Math.max(0, openers.size() - source.openers.size()))
                .forEach(faults::add);
        faults.sort(Comparator.naturalOrder());
        return faults;
    }

    /** The words around a place, so that one fault can be told from another: at most 12 characters on each side. */
    public static String excerpt(Prose prose, int index) {
        var from = Math.max(0, index - 12);
        var to = Math.min(prose.length(), index + 13);
        while (from < index && from > 0 && !LetterClasses.isSpace(prose.at(from - 1))) {
            from++;
        }
        while (to > index + 1 && to < prose.length() && !LetterClasses.isSpace(prose.at(to))) {
            to--;
        }
        return prose.text().substring(from, to).strip();
    }
}
