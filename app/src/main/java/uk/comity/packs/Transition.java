package uk.comity.packs;

/** What becomes of matters that were opened before a protocol came into force. */
public enum Transition {
    /**
     * An old matter keeps the protocol under which it was opened: what is done in it later is judged by that one, as it stood
     * on its last day. Law is not the council's to keep: the law of the day is judged by always.
     */
    OLD_MATTERS_KEEP,
    /** Whatever is done from the first day on is judged by the new protocol, in old matters too. */
    FROM_ITS_FIRST_DAY
}
