package uk.comity.matters.paper;

import static uk.comity.matters.Words.asked;
import static uk.comity.matters.Words.oneOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.norms.FactType;

/** What norms may ask of what is passed on: to whom, and what for. */
final class ConfidenceFacts {

    private ConfidenceFacts() {}

    static List<FactType> facts() {
        var use = Set.of(PaperWords.USE, PaperWords.DISCLOSE);
        var disclose = Set.of(PaperWords.DISCLOSE);
        return List.of(
                oneOf(
                        "purpose-of-use",
                        use,
                        Optional.of("What is it used for?"),
                        "as-requested",
                        "it serves the purpose for which it was asked",
                        "other-duties",
                        "it serves other duties of the member than those for which it was asked",
                        "another-purpose",
                        "it serves a purpose outside the member's duties",
                        "gain-or-harm",
                        "it serves somebody's own advantage, or to harm or discredit somebody"),
                asked(
                        "given-in-confidence",
                        "it was given in confidence",
                        "it was not given in confidence",
                        disclose,
                        "Was it given to you in confidence?"),
                asked(
                        "recipient-was-given-it-too",
                        "the person told was given it too, or was in the room",
                        "the person told was not given it and was not in the room",
                        disclose,
                        "Was the person you want to tell given it too, or in the room when it was discussed?"),
                asked(
                        "recipient-is-the-media",
                        "the media are told",
                        "the media are not told",
                        disclose,
                        "Do you want to tell the media?"),
                asked(
                        "disclosure-is-consented-to",
                        "somebody with the authority to do so has consented",
                        "nobody with the authority to do so has consented",
                        disclose,
                        "Has somebody with the authority to do so consented?"),
                asked(
                        "law-asks-for-disclosure",
                        "the law asks for it to be told",
                        "the law does not ask for it to be told",
                        disclose,
                        "Does the law ask you to tell it?"),
                asked(
                        "item-was-in-private",
                        "the item was discussed after press and public had left",
                        "the item was not discussed in private",
                        Set.of(PaperWords.DISCLOSE, PaperWords.DIRECT_RELEASE),
                        "Was the item discussed after press and public had left?"),
                asked(
                        "release-was-directed",
                        "an office that may do so has directed that the item may be shared",
                        "nobody has directed that the item may be shared",
                        disclose,
                        "Has somebody who may do so directed that the item may be shared?"),
                asked(
                        "said-in-private-talks",
                        "it was said in the management team, or between a senior officer and another member",
                        "it was not said in the management team, nor between a senior officer and another member",
                        disclose,
                        "Was it said in the management team, or between a senior officer and another member?"),
                asked(
                        "recipient-is-another-member",
                        "another member is told",
                        "no other member is told",
                        disclose,
                        "Do you want to tell another member?"));
    }
}
