package uk.comity.norms;

/** A council's pack with the law beneath, ready to judge. */
public interface Rulebook {

    /** Judges a situation. */
    Judgement judge(Situation situation);
}
