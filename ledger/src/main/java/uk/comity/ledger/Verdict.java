package uk.comity.ledger;

/** What came of checking a whole ledger. */
public sealed interface Verdict permits Sound, Broken {}
