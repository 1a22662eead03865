package uk.comity.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happened, in words: one line in the past tense that goes on after a name, and what was written.
 *
 * @param said paragraphs; blank ones are left out
 */
record Told(String what, List<String> said) {
    Told {
        said = said.stream().filter(each -> !each.isBlank()).toList();
    }

    static Told of(String what, String... said) {
        return new Told(what, List.of(said));
    }

    Told and(String more) {
        return new Told(what, Stream.concat(said.stream(), Stream.of(more)).toList());
    }
}
