package org.dragoman.workbench;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.memory.Match;
import org.dragoman.segment.Segment;
import org.dragoman.segment.Token;
import org.dragoman.translation.WordDiff;

/**
 * A match as the workbench shows it.
 *
 * @param number its place among the matches, from 1: the digit of the key that takes it
 * @param score from 0 to 1, in whole hundredths
 * @param difference from the entry's source to the segment's, codes left out; one piece where they are the same
 * @param text what taking it writes: the entry's target, less the codes that the segment does not have
 * @param pieces the same with its codes as chips
 */
public record WorkbenchMatch(
        int number,
        Match.Kind kind,
        double score,
        List<WordDiff.Piece> difference,
        String text,
        List<TextPiece> pieces,
        String origin) {

    static WorkbenchMatch of(int number, Match match, Segment segment) {
        var text = fitting(match.target(), segment.text());
        return new WorkbenchMatch(
                number,
                match.kind(),
                match.hundredths() / 100.0,
                WordDiff.of(Token.strip(match.source()), Token.strip(segment.text())),
                text,
                TextPiece.of(text, List.of()),
                match.origin());
    }

    private static String fitting(String target, String source) {
        var codes = Token.of(source).stream().filter(Token::code).toList();
        return Token.of(target).stream()
                .filter(token -> !token.code() || codes.contains(token))
                .map(Token::text)
                .collect(Collectors.joining());
    }

    public boolean fuzzy() {
        return kind == Match.Kind.FUZZY;
    }
}
