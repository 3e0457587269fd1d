package org.dragoman.testsupport;

import java.util.List;
import org.dragoman.testsupport.Treebank.Paragraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("plain")
class TreebankTest {
    private static final String SAMPLE =
            """
            # newdoc id = one
            # sent_id = 1
            # text = The ferry left.
            1	The	the	DET	_	_	2	det	_	_
            2	ferry	ferry	NOUN	_	_	3	nsubj	_	_
            3	left	leave	VERB	_	_	0	root	_	SpaceAfter=No
            4	.	.	PUNCT	_	_	3	punct	_	_

            # sent_id = 2
            # text = “Don’t!”
            1	“	“	PUNCT	_	_	2	punct	_	SpaceAfter=No
            2-3	Don’t	_	_	_	_	_	_	_	SpaceAfter=No
            2	Do	do	AUX	_	_	0	root	_	_
            3	n’t	not	PART	_	_	2	advmod	_	_
            4	!	!	PUNCT	_	_	2	punct	_	SpaceAfter=No
            5	”	”	PUNCT	_	_	2	punct	_	SpaceAfter=No

            # newpar
            # sent_id = 3
            1	Nobody	nobody	PRON	_	_	2	nsubj	_	_
            1.1	who	who	PRON	_	_	_	_	_	_
            2	came	come	VERB	_	_	0	root	_	SpaceAfter=No
            3	.	.	PUNCT	_	_	2	punct	_	_
            """;

    @Test
    void readsParagraphsAndTheirSentences() {
        assertThat(Treebank.paragraphs(SAMPLE.lines()))
                .containsExactly(
                        new Paragraph("The ferry left. “Don’t!”", List.of("The ferry left.", "“Don’t!”")),
                        new Paragraph("Nobody came.", List.of("Nobody came.")));
    }

    @Test
    void joinsSentencesThatNoSpaceParts() {
        var glued = "1\tYes\tyes\tX\t_\t_\t0\troot\t_\tSpaceAfter=No\n2\t.\t.\tX\t_\t_\t1\tpunct\t_\tSpaceAfter=No\n\n"
                + "1\tNo\tno\tX\t_\t_\t0\troot\t_\t_\n";
        assertThat(Treebank.paragraphs(glued.lines())).containsExactly(new Paragraph("Yes.No", List.of("Yes.", "No")));
    }

    @Test
    void readsATreebankWithoutParagraphsInPieces() {
        var many = "1\tYes\tyes\tX\t_\t_\t0\troot\t_\t_\n\n".repeat(120);
        assertThat(Treebank.paragraphs(many.lines()))
                .extracting(p -> p.sentences().size())
                .containsExactly(50, 50, 20);
    }
}
