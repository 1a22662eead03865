package uk.comity.ledger;

/**
 * The ledger is not as it was written: the first place where it strays, and how.
 *
 * @param at the first place that does not fit what stands before it
 * @param expected what should stand there, shortened where it is long
 * @param found what does stand there, shortened where it is long
 * @param sentence the place and the reason in plain English, with what to think of it
 */
public record Broken(Place at, String expected, String found, String sentence) implements Verdict {}
