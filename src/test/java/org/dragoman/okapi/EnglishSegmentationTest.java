package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

@Tag("plain")
class EnglishSegmentationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge fell. | Nobody was hurt.",
                "Who built it? | Who paid for it?",
                "Look out! | It is coming down.",
                "What?! | You saw it!! | And said nothing?",
                "The road closed in 2013. | 14 lorries were stuck.",
                "The team was small: two nurses; one driver. | It was enough, they said.",
                "He is the best – the only – witness. | Ask him.",
                "We stood together, Omar and I. | Rain fell.",
                "The tower burned.[3] | Its bells melted.¹ | Nothing is left.",
                "It was over.|The crowd went home. | So did we."
            })
    void endsSentences(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Amina Fares and Lt. Col. Daoud met Gen. Hart. | Prof. Reed was ill.",
                "The poems of W. H. Auden are banned. | So is E. M. Forster.",
                "Martin Luther King, Jr. spoke there. | His son did too.",
                "She lives near St. Paul’s. | It is quiet on Elm St. | The trees are old.",
                "Fares & Sons Ltd. sued Acme Inc. | The court sat in May.",
                "He likes Yahoo! because it is old. | She does not.",
                "The Rt. Hon. Amina Fares and H.E. Omar Reed sat there. | He slept."
            })
    void keepsTitlesAndNamesWhole(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring tools, e.g. spades, ropes, etc., to the gate. | I.e. everything.",
                "See Art. 9, para. 3, pp. 40–44, and vol. IV. | Annex C. | The rest is lost.",
                "Issue No. 12 is out. | Is No. 13? | No. | On Monday, perhaps.",
                "Grain, oil, wood, etc. | Karim sold everything.",
                "Fares et al. (2011) doubt it. | Hart v. Reed is older.",
                "Order U.N. Doc. S/2014/440. | It is free.",
                "It stands in Ch. V. | Karim read it."
            })
    void keepsAbbreviationsWhole(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wall is of the 3rd c. A.D. | The gate is older.",
                "The U.S. Senate sat in Washington, D.C. | There was no vote.",
                "They fled to the U.K. | Many stayed.",
                "The train left at 6 a.m. | By 8 a.m. the station was empty.",
                "At 6 a.m. Mr. Fares woke up. | He left at 7 P.M. | Mr. Hart stayed.",
                "The court sits at 9 a.m. Monday and at 5 p.m. Baghdad time. | Come early.",
                "Talks were held on Jan. 5 and in Feb. | They failed.",
                "He met P.M. Hart at 5 P.M. | Omar waited.",
                "The gate is open from 9 a.m. Mon. to Fri. | It closes at noon on Sat."
            })
    void endsSentencesAfterAcronymsAndTimesOnlyWhereANewOneBegins(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He wrote: “We are tired. | We want to sleep.” | Then he slept.",
                "“It is late.” | “Is it?” | She shut the door.",
                "“Our roof,” she said, “is gone.” | It rained.",
                "He said, ‘Go.’ | They went."
            })
    void cutsQuotationsOfSeveralSentences(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Who is there?” the guard called. | “Friends!” they cried.",
                "“Who is there?” Omar asked. | “Nobody,” said Mrs. Reed.",
                "“Who is there?” | The guard got no answer.",
                "Their cry of “Bread and peace!” was heard far away. | We joined in.",
                "\"Leave me.\" she said. | \"Now.\" | He left.",
                "“Are you afraid?” I asked him. | “Of what?” | I laughed."
            })
    void goesOnAfterAQuotation(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor (who else?) signed it. | (Nobody read it.) | It became law.",
                "Their leader (he fell ill in May. He is in Amman now) wrote twice. | Both letters were lost.",
                "The prize [sic!] was real. | […] The rest is silence."
            })
    void keepsBracketsWhole(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We waited… and waited. | They never… | Then came the lorry.",
                "The text reads “a city … of 52 gates … and no walls.” | It was never found.",
                "The thing is . . . I forgot. | So did he.",
                "It was a quiet country . . . of many colours. | . . . The lights went out."
            })
    void readsEllipses(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty is short. | Article 1. All are equal. | Article II. None is above the law.",
                "We ask for two things. | 1. An open road. | 2. A safe night.",
                "We ask for: 1. An open road. | 2. A safe night.",
                "They need (a) water; (b) bread; and (c) salt. | Water is urgent.",
                "It began at 7:30. | They were late.",
                "IV. The harbour. | V. The gate."
            })
    void keepsListNumbersWithTheirText(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to press.office@dragoman.example. | Or read www.dragoman.example/Home.html?lang=en. | It helps.",
                "Prices rose by 3.5% to $4.25. | Version 2.0.1 is out.",
                "Send notes.final.pdf at once. | Thank you."
            })
    void keepsAddressesAndNumbersWhole(String sentences) {
        assertSplit(sentences, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The town fell. | al-Hamdani stayed. | iPhones were seized."})
    void beginsWithASmallLetter(String sentences) {
        assertSplit(sentences, Language.EN);
    }
}
