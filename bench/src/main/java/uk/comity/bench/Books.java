package uk.comity.bench;

import uk.comity.norms.Rulebook;

/** What the benchmarks do with rulebooks. */
final class Books {

    private Books() {}

    /** The same rulebook, once the norms on every act have been made ready to judge. */
    static Rulebook ready(Rulebook rulebook) {
        for (var act : rulebook.vocabulary().acts().keySet()) {
            rulebook.judge(rulebook.situation(act, Raising.DAY).build());
        }
        return rulebook;
    }
}
