package org.dragoman.okapi;

import org.dragoman.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.dragoman.okapi.Sentences.assertSplit;

@Tag("plain")
class FrenchSegmentationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jean-P. Marchal a signé. | Puis il est parti.",
                "Le pont est tombé. | Personne n’a été blessé.",
                "Qui l’a bâti ? | Qui l’a payé ? | Mystère !",
                "Voici l’équipe : deux infirmiers ; un chauffeur. | C’est assez.",
                "– Où est le pont ? | – Là-bas.",
                "Le pain vaut 4,25 dollars, soit 3,7 % de plus. | 12 familles partent."
            })
    void endsSentences(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "M. Fares, MM. Hart et Reed, Mme Amin et Me Petit sont venus. | Mgr Petit aussi.",
                "S. E. M. Omar Fares et le R. P. Petit ont parlé. | J.-P. Hart s’est tu.",
                "C’est un texte de J. C. Le Bris. | Il est court.",
                "La société Fares & Cie. Petit a fermé. | Acme Ltd. | Elle rouvre demain.",
                "S. Exc. Mgr Petit a reçu LL. MM. le roi et la reine. | Puis le col. Fares."
            })
    void keepsTitlesAndNamesWhole(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’art. 9, al. 3, et l’art. L. 121-1 sont clairs. | Cf. chap. IV et p. 40.",
                "Prenez p. ex. Tyr, c.-à-d. un port. | Il vit de l’art. | Rien d’autre.",
                "Du pain, du sel, etc. | Omar a tout vendu.",
                "L’arrêté n° 12 du 5 janv. 2014 est nul. | Le no. 13 aussi.",
                "Rendez-vous bd. Voltaire, le mer. 5 févr. à 6 h. 45. | La mer. | 12 navires.",
                "C’est au chap. V. | Omar l’a lu dans le C. civ. 3e éd."
            })
    void keepsAbbreviationsWhole(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’O.N.U. Femmes aide. | Ils ont saisi l’O.N.U. | Le Conseil siège.",
                "Tyr tombe en 332 av. J.-C. | Les murs aussi."
            })
    void endsSentencesAfterAcronymsOnlyWhereANewOneBegins(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Réal. A. Bonnet, mus. C. Roy. | Durée : une heure.",
                "Sc. et mont. : B. Roy. | Trad. de l’italien, Lyon, s. d. | Épuisé.",
                "Rome, s. l. n. d. | In-octavo.",
                "Lyon, s. n., 1990. | Broché.",
                "Dépôt : 3e trim. 1994. | V. not. Roy, p. 12. | Selon la Conv. Rome II, non."
            })
    void knowsTheAbbreviationsOfBibliographies(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Il écrit : « Nous sommes las. | Nous voulons dormir. » | Puis il dort.",
                "« Quelle nuit ! | Quelle nuit pour tous ! » s’est-il écrié. | On l’a cru.",
                "« Assez. » | “Pourquoi ?” | Silence."
            })
    void cutsQuotationsOfSeveralSentences(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Qui est là ? » demanda le garde. | « Des amis ! » dirent-ils.",
                "« Qui est là ? » | Le garde n’eut pas de réponse.",
                "Leur cri « Du pain ! » s’entendait de loin. | Nous avons crié aussi.",
                "« Nous attendions… » dit-elle. | « Et puis… » | Elle se tut.",
                "Avez-vous lu « Que faire ? » ? | Non."
            })
    void goesOnAfterAQuotation(String sentences) {
        assertSplit(sentences, Language.FR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Le maire (qui d’autre ?) a signé. | (Personne n’a lu.) | C’est la loi."})
    void keepsBracketsWhole(String sentences) {
        assertSplit(sentences, Language.FR);
    }
}
