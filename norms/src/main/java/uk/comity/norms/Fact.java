package uk.comity.norms;

/**
 * A fact as it was when a question was judged.
 *
 * @param name the fact's name in the vocabulary, such as {@code actor-is-member}
 * @param source where it was read, in words for a person: "the register on 3 November 2026", "declared by Cllr Quayle"
 */
public record Fact(String name, FactValue value, String source) {}
