package uk.comity.comparison;

import java.util.List;

/**
 * A case that two of the protocols answer differently, in words.
 *
 * @param situation "Request a document, when the person acting is a member and the paper is a draft"
 * @param facts every fact of the case, each as a clause of a sentence
 * @param answers what each protocol does with it: "refuses it (4.5b)"
 * @param inShort the same in a word or two
 * @param sentence all of it
 */
public record Case(
        Contrast contrast,
        String situation,
        List<String> facts,
        List<String> answers,
        List<String> inShort,
        String sentence) {

    public Case {
        facts = List.copyOf(facts);
        answers = List.copyOf(answers);
        inShort = List.copyOf(inShort);
    }

    public Sharpness sharpness() {
        return contrast.sharpness();
    }
}
