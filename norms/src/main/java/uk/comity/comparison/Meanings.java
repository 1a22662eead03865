package uk.comity.comparison;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.comity.norms.Fact;
import uk.comity.norms.FactValue;
import uk.comity.norms.Vocabulary;

/** The words of all the protocols together, with what follows from each fact by the meaning of the words, looked up once. */
final class Meanings {

    private final Vocabulary vocabulary;
    private final Map<Said, Map<String, FactValue>> follows = new ConcurrentHashMap<>();

    private record Said(String fact, FactValue value) {}

    Meanings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What else is so where this fact has this value. */
    Map<String, FactValue> follow(String fact, FactValue value) {
        return follows.computeIfAbsent(
                new Said(fact, value), said -> vocabulary.follow(List.of(new Fact(said.fact(), said.value(), ""))));
    }
}
