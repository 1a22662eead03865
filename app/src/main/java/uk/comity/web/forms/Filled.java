package uk.comity.web.forms;

import java.util.Map;

/** What came of reading a form. */
public sealed interface Filled<T> {

    /** Everything that was asked for is there. */
    record Whole<T>(T value) implements Filled<T> {}

    /** Something is to be put right, by the name of its field. */
    record Wanting<T>(Map<String, Problem> problems) implements Filled<T> {
        public Wanting {
            problems = Map.copyOf(problems);
        }
    }
}
