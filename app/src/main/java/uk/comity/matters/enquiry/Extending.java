package uk.comity.matters.enquiry;

import java.util.List;
import java.util.stream.Collectors;
import uk.comity.acts.Decision;
import uk.comity.acts.Ruling;

/** More time to answer: the protocol of the matter says how much, how often and with whose consent. */
record Extending(Parties parties) {

    /** Asks for it; where nobody has to agree, the time is taken. */
    Decision ask(Enquiry it, EnquiryAct.AskForExtension act) {
        var more = it.moreTime();
        if (more.left() <= 0) {
            return nothingLeft(it);
        }
        if (more.asked().isPresent()) {
            return Decision.outOfTurn(
                    parties.name(more.asked().get().by()) + " has asked for more time already. " + waits(it));
        }
        return more.consenting().isEmpty()
                ? agreed(it, act.why())
                : Decision.enter(new EnquiryEntry.ExtensionAsked(act.why()));
    }

    Decision agree(Enquiry it, EnquiryAct.AgreeExtension act) {
        return it.moreTime().left() <= 0 ? nothingLeft(it) : agreed(it, act.note());
    }

    Decision decline(Enquiry it, EnquiryAct.DeclineExtension act) {
        return it.moreTime().asked().isEmpty()
                ? Decision.outOfTurn("Nobody has asked for more time.")
                : Decision.enter(new EnquiryEntry.ExtensionDeclined(act.why()));
    }

    private static Decision agreed(Enquiry it, String note) {
        var duty = it.moreTime().owed().orElseThrow();
        return Decision.enter(
                new EnquiryEntry.ExtensionAgreed(duty.longer().orElseThrow().by(), duty.norm(), duty.clauses(), note));
    }

    private static Decision nothingLeft(Enquiry it) {
        return Decision.outOfTurn(it.moreTime()
                .terms()
                .map(terms ->
                        "More time was agreed " + times(terms) + " already, and " + clauses(it) + " allows no more.")
                .orElse(
                        "The protocol of this enquiry lets nobody make the time for it longer. Say when the answer can be"
                                + " expected."));
    }

    private static String times(Ruling.MoreTime terms) {
        return switch (terms.times()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> terms.times() + " times";
        };
    }

    private static String clauses(Enquiry it) {
        List<String> clauses = it.moreTime().clauses();
        return clauses.isEmpty()
                ? "the protocol"
                : (clauses.size() == 1 ? "clause " : "clauses ") + String.join(" and ", clauses);
    }

    /** "It waits for Hesper Quayle." */
    private String waits(Enquiry it) {
        return "It waits for " + parties.consenting(it) + ".";
    }

    /** "Nell Ashby has asked for 10 days more; it waits for Hesper Quayle." Blank where nobody has. */
    String standing(Enquiry it) {
        return it.moreTime()
                .asked()
                .flatMap(asked -> it.moreTime()
                        .terms()
                        .map(terms -> " " + parties.name(asked.by()) + " has asked for " + terms.by() + " more. "
                                + waits(it)))
                .orElse("");
    }

    /** Everybody of whom any one may agree. */
    List<uk.comity.acts.PersonId> askedOf(Enquiry it) {
        return it.moreTime().asked().isEmpty()
                ? List.of()
                : it.moreTime().consenting().stream()
                        .flatMap(role -> parties.holders(it, role).stream())
                        .distinct()
                        .collect(Collectors.toList());
    }
}
