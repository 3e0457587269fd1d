package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

/** Messages and posts: without capitals, with shouts, smiles and addresses. */
@Tag("plain")
class HastyWritingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bus never came. | we walked home. | what a day",
                "any news?? | none yet. | keep hoping",
                "so that's the farmer's. | nobody told me",
                "We sang all night! | nobody went home early.",
                "Who took the keys? | please bring them back.",
                "HELP!!! | my phone is dead",
                "The vote is over. | https://example.org/vote has the numbers.",
                "The vote is over. | www.example.org has the numbers.",
                "We won! :) | They lost! :-( | Nobody cares.",
                "It worked! 🎉🎉 | Thank you all! 🙏 | Rest now."
            })
    void endsWhereAWriterWithoutCapitalsEnds(String expected) {
        assertSplit(expected, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Any news?” she asked. | None.",
                "Where is the old bridge? asked the two men. | Gone.",
                "The show Where are they? was cut. | Pity.",
                "Alas! the old bridge is gone.",
                "The Inst. for peace closed. | It reopened.",
                "see the rev. edition, fig. ten and approx. three others.",
                "It rose (!) by ten per cent. | Few noticed.",
                "Well… perhaps. | We shall see.",
                "Read it (at the Govt. site) or not. | It is long.",
                "Ratio 3 : 2. | Then D: 5."
            })
    void goesOnBeforeASmallLetter(String expected) {
        assertSplit(expected, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le car est parti. | on marche. | quelle histoire",
                "Quelle belle soirée ! | on recommence la semaine prochaine.",
                "bravo à tous ! | on se repose ? | oui\u00A0! | enfin",
                "On a gagné ! :) | Ils ont perdu ! :-( | Tant pis.",
                "Bravo à toutes ! 👏 | Reposez-vous.",
                "voir la rééd. de 1990, encycl. du monde et bibliogr. jointe."
            })
    void knowsTheSameOfFrench(String expected) {
        assertSplit(expected, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"نجحنا! 🎉 | شكراً لكم. 🙏 | إلى اللقاء.", "وصلنا! :) | الحمد لله."})
    void knowsSmilesInArabic(String expected) {
        assertSplit(expected, Language.AR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"بردیم! 😀 | خسته نباشید. | تا فردا.", "رسیدیم! :) | خدا را شکر."})
    void knowsSmilesInPersian(String expected) {
        assertSplit(expected, Language.FA);
    }
}
