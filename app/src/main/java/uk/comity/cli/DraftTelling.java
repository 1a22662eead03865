package uk.comity.cli;

import java.io.PrintWriter;
import java.util.List;
import uk.comity.packs.Draft;
import uk.comity.packs.DraftCheck.Flaw;

/** Tells of a draft and of what came of checking it. */
final class DraftTelling {

    private DraftTelling() {}

    /** One line on a draft: {@code Draft 2: wbc, version 2027-04-01}. */
    static String line(Draft draft) {
        return "Draft " + draft.number() + ": " + draft.pack() + ", version "
                + (draft.version().isEmpty() ? "not stated" : draft.version());
    }

    /** What came of checking it, in a few words. */
    static String outcome(Draft draft) {
        var check = draft.check();
        return check.passes()
                ? "checked, sound; " + Said.count(check.examples(), "example") + " as expected"
                : Said.count(check.count(), "mistake") + ": cannot be adopted";
    }

    /** The whole check; the code is that of a pack with mistakes where it has some. */
    static Exit tell(Draft draft, PrintWriter out) {
        var check = draft.check();
        print(check.mistakes(), "", out);
        if (check.more() > 0) {
            out.println("... and " + Said.count(check.more(), "more mistake") + ".");
        }
        print(check.warnings(), "worth a look: ", out);
        out.println(line(draft) + ". " + capital(outcome(draft)) + ". On the law " + law(check.law()) + ".");
        return check.passes() ? Exit.DONE : Exit.PACK_MISTAKES;
    }

    private static void print(List<Flaw> flaws, String kind, PrintWriter out) {
        for (var flaw : flaws) {
            out.println(flaw.place() + ": " + kind + flaw.sentence());
            flaw.help().ifPresent(help -> out.println("    " + help));
        }
    }

    /** Key and version; the digest is for machines. */
    static String law(String id) {
        var words = id.split(" ", 3);
        return words.length < 2 ? id : words[0] + " " + words[1];
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(java.util.Locale.UK) + sentence.substring(1);
    }
}
