package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.norms.Clause;
import uk.comity.norms.Effect;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.norms.Rulebook;
import uk.comity.web.pages.ProtocolPage;

/** Says what Comity does with a clause. */
record ClauseWords(Speaking speaking, Rulebook book, Pack pack) {

    ProtocolPage.Section section(Clause clause) {
        var remarks = new ArrayList<String>();
        notNow(clause).ifPresent(remarks::add);
        clause.text().ifPresent(remarks::add);
        clause.why().ifPresent(remarks::add);
        clause.doubt().ifPresent(doubt -> remarks.add("What is open: " + doubt));
        return new ProtocolPage.Section(
                Speaking.anchor(clause.id()),
                Speaking.capital(Speaking.clauseWords(clause.id())),
                clause.gist(),
                pack.norms().stream()
                        .filter(norm -> norm.clauses().contains(clause.id()))
                        .filter(norm -> book.isRead(norm.read()))
                        .map(norm -> sentence(norm, clause))
                        .distinct()
                        .toList(),
                remarks);
    }

    /** What stands only under another reading of a doubt is shown, and has no effect. */
    private Optional<String> notNow(Clause clause) {
        return book.isRead(clause.read())
                ? Optional.empty()
                : Optional.of("It has no effect today: it stands only if this is read otherwise: "
                        + clause.read().keySet().stream()
                                .map(name -> name.replace('-', ' '))
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    /** "Raise an enquiry: an office decides. ..." */
    private String sentence(Norm norm, Clause clause) {
        var acts = norm.on().stream().map(speaking::act).collect(Collectors.joining(" or "));
        var gist = norm.gist().equals(clause.gist()) ? "" : " " + norm.gist();
        return acts + ": " + effect(norm.effect()) + gist;
    }

    private String effect(Effect effect) {
        return switch (effect) {
            case Effect.Permit() -> "may go on.";
            case Effect.Refuse(var mayDecide, var instead) ->
                "stops here."
                        + (mayDecide.isEmpty()
                                ? ""
                                : " " + capital(offices(mayDecide, " or ")) + " may decide otherwise.")
                        + instead.map(words -> " " + words).orElse("");
            case Effect.Hold _ -> "waits until something is on file.";
            case Effect.Refer(var ladder) ->
                "is for "
                        + ladder.rungs().stream()
                                .map(rung -> offices(rung.to(), " or "))
                                .collect(Collectors.joining(", then "))
                        + " to decide.";
            case Effect.Owe(var duty) ->
                speaking.title(duty.holder()) + " then owes this: " + speaking.act(duty.to()) + within(duty.time())
                        + ".";
            case Effect.Tell(var who, var _) -> offices(who, " and ") + (who.size() == 1 ? " is told." : " are told.");
            case Effect.Wall(var who) -> "only " + offices(who, " and ") + " may know.";
            case Effect.RecordIn(var register) -> "is kept in the " + register.replace('-', ' ') + ".";
            case Effect.Advise() -> "is advised on before anybody sends it.";
        };
    }

    private static String within(Optional<String> span) {
        return span.map(words -> ", " + words).orElse(", with no time set");
    }

    private String offices(List<String> roles, String joint) {
        return roles.stream().map(speaking::title).collect(Collectors.joining(joint));
    }

    private static String capital(String words) {
        return Speaking.capital(words);
    }
}
