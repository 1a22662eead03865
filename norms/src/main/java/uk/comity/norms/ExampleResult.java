package uk.comity.norms;

import java.util.List;

/**
 * What came of one example.
 *
 * @param differences what was expected and did not come out, in sentences; empty when all is as its author expects
 */
public record ExampleResult(Example example, Judgement judgement, List<String> differences) {

    public ExampleResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as expected. */
    public boolean asExpected() {
        return differences.isEmpty();
    }
}
