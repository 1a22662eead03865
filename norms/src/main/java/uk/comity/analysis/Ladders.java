package uk.comity.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.comity.norms.Case;
import uk.comity.norms.Claim;
import uk.comity.norms.Effect;
import uk.comity.norms.Example;
import uk.comity.norms.Ladder;
import uk.comity.norms.Norm;

/** Ladders that loop, end in nobody who decides or return to the person concerned; and powers that one office has alone. */
final class Ladders {

    /** The fact that tells of whoever acts that he or she holds the office. */
    private static final Map<String, String> HOLDS = Map.ofEntries(
            Map.entry("chief-executive", "actor-is-chief-executive"),
            Map.entry("monitoring-officer", "actor-is-monitoring-officer"),
            Map.entry("legal-services", "actor-is-legal-services"),
            Map.entry("head-of-service", "actor-is-head-of-service"),
            Map.entry("director", "actor-is-assistant-director-or-director"),
            Map.entry("assistant-director", "actor-is-assistant-director-or-director"),
            Map.entry("chief-officer", "actor-is-chief-officer"),
            Map.entry("chief-finance-officer", "actor-is-chief-finance-officer"),
            Map.entry("proper-officer", "actor-is-proper-officer"),
            Map.entry("officer-asked", "actor-is-handling-officer"),
            Map.entry("officer-with-concern", "actor-has-the-concern"),
            Map.entry("manager-holding-the-paper", "actor-manages-the-section-holding-it"),
            Map.entry("member-asking", "actor-is-member-asking"));

    private final Desk desk;
    private final List<Observation> found = new ArrayList<>();
    private final Map<String, Set<String>> alone = new LinkedHashMap<>();

    Ladders(Desk desk) {
        this.desk = desk;
    }

    List<Observation> find() {
        for (var norm : desk.pack().norms()) {
            switch (norm.effect()) {
                case Effect.Refer(var ladder) -> ladder(norm, ladder);
                case Effect.Refuse(var mayDecide, var _) -> alone(norm, mayDecide);
                case Effect.Permit _,
                        Effect.Hold _,
                        Effect.Owe _,
                        Effect.Tell _,
                        Effect.Wall _,
                        Effect.RecordIn _,
                        Effect.Advise _ -> {}
            }
        }
        alone.forEach((office, clauses) -> found.add(Observation.of(
                Sort.LONE_OFFICE,
                List.of(office),
                List.copyOf(clauses),
                capital(desk.title(office)) + " decides alone. The protocol names nobody for when the office is vacant,"
                        + " or its holder is concerned in the matter.")));
        return found;
    }

    private void ladder(Norm norm, Ladder ladder) {
        var seen = new LinkedHashSet<String>();
        var twice = new TreeSet<String>();
        for (var rung : ladder.rungs()) {
            alone(norm, rung.to());
            rung.to().stream().filter(office -> !seen.add(office)).forEach(twice::add);
        }
        twice.forEach(office -> found.add(Observation.of(
                Sort.LADDER_LOOPS,
                List.of(norm.id(), office),
                norm.clauses(),
                "Under \"" + norm.gist() + "\" the question comes to " + desk.title(office)
                        + " twice: who disputes the answer is sent back to the same office.")));
        if (ladder.rungs().getLast().says() == Ladder.Says.DISCUSSES) {
            found.add(Observation.of(
                    Sort.LADDER_ENDS_OPEN,
                    List.of(norm.id()),
                    norm.clauses(),
                    "Under \"" + norm.gist() + "\" the question ends in a talk with "
                            + titles(ladder.rungs().getLast().to()) + ", and nobody decides it."));
        }
        seen.forEach(office -> returns(norm, office));
    }

    private void returns(Norm norm, String office) {
        var holds = HOLDS.get(office);
        if (holds == null) {
            return;
        }
        for (var act : norm.on()) {
            var asking = desk.isKnownOn(holds, act)
                    ? desk.cases(norm).find(act, new Claim.Applies(norm.id()), Claim.yes(holds))
                    : Optional.<Case>empty();
            var concerned = asking.isPresent() ? asking : refusedBy(act, holds);
            if (concerned.isPresent()) {
                found.add(Observation.of(
                                Sort.LADDER_RETURNS,
                                List.of(norm.id(), office),
                                norm.clauses(),
                                "Under \"" + norm.gist() + "\" the question can come to " + desk.title(office)
                                        + " when it is about that very person's act.")
                        .with(worked(concerned.get())));
                return;
            }
        }
    }

    private String worked(Case one) {
        return "\"" + desk.act(one.act()) + "\" " + one.when(desk.vocabulary())
                + ": the same person would decide on it.";
    }

    /** Of a dispute: whether the office may have refused in the first place. */
    private Optional<Case> refusedBy(String act, String holds) {
        if (!act.endsWith(".dispute")) {
            return Optional.empty();
        }
        var refuse = act.replace(".dispute", ".refuse");
        return desk.isKnownOn(holds, refuse)
                        && desk.vocabulary().findAct(refuse).isPresent()
                ? desk.cases().find(refuse, Claim.yes(holds), new Claim.Not(new Claim.Answers(Example.Outcome.REFUSED)))
                : Optional.empty();
    }

    private void alone(Norm norm, List<String> offices) {
        if (offices.size() == 1) {
            alone.computeIfAbsent(offices.getFirst(), _ -> new TreeSet<>()).addAll(norm.clauses());
        }
    }

    private String titles(List<String> roles) {
        return String.join(" or ", roles.stream().map(desk::title).toList());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }
}
