package uk.comity.residual;

import uk.comity.diagrams.Diagram;

/**
 * Whether something holds, as the engine has it while facts are missing: where it is true, and where it is false. Where
 * neither, it is not known.
 */
record Kleene(int yes, int no) {

    static final Kleene TRUE = new Kleene(Diagram.YES, Diagram.NO);
    static final Kleene FALSE = new Kleene(Diagram.NO, Diagram.YES);
    static final Kleene UNKNOWN = new Kleene(Diagram.NO, Diagram.NO);

    static Kleene of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    Kleene not() {
        return new Kleene(no, yes);
    }

    Kleene and(Kleene other, Diagram diagram) {
        return new Kleene(diagram.and(yes, other.yes), diagram.or(no, other.no));
    }

    Kleene or(Kleene other, Diagram diagram) {
        return new Kleene(diagram.or(yes, other.yes), diagram.and(no, other.no));
    }
}
