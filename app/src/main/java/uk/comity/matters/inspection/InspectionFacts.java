package uk.comity.matters.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Interests;
import uk.comity.matters.Nature;
import uk.comity.matters.Paper;
import uk.comity.matters.PaperTelling;
import uk.comity.matters.Telling;
import uk.comity.matters.Words;
import uk.comity.matters.inspection.InspectionEntry.Asked;
import uk.comity.norms.FactType;
import uk.comity.norms.FactValue;
import uk.comity.register.Body;
import uk.comity.register.Seat;

/** Tells every fact of inspection that the register, the document, the folio or the act knows. */
record InspectionFacts(Parties parties, Asking reader, Interests interests, List<FactType> types) {

    private static final String ACT = "what was filled in";
    private static final String FOLIO = "this request";

    void tell(Inspection it, InspectionAct act, Submission submission, Telling telling) {
        telling.actor(submission, types);
        it.asked().ifPresent(asked -> telling.byFolio("capacity", Words.of(asked.capacity()), FOLIO));
        switch (act) {
            case InspectionAct.Request _, InspectionAct.RequestCopy _, InspectionAct.AttendExempt _ ->
                reader.read(it, act, submission).ifPresent(asked -> asking(it, asked, telling));
            case InspectionAct.Refuse refuse -> {
                document(it, telling);
                telling.byFolio("asked-by-right-of-scrutiny", isByScrutiny(it), FOLIO);
                telling.byFolio("reasons-are-written-down", !refuse.statement().isBlank(), ACT);
                telling.byFolio(
                        "person-is-entitled-by-law",
                        it.file().answer().filter(one -> !one.law().isEmpty()).isPresent(),
                        FOLIO);
                manages(it, submission.actor(), telling);
            }
            case InspectionAct.Determine determine -> {
                document(it, telling);
                deciding(it, determine, submission.actor(), telling);
            }
            case InspectionAct.Dispute _, InspectionAct.SeekAdvice _, InspectionAct.Show _ -> document(it, telling);
            case InspectionAct.Explain _,
                    InspectionAct.Narrow _,
                    InspectionAct.Identify _,
                    InspectionAct.FindTooBroad _,
                    InspectionAct.Advise _,
                    InspectionAct.SettleConfidence _,
                    InspectionAct.Consult _,
                    InspectionAct.Accept _,
                    InspectionAct.PutOnAgenda _,
                    InspectionAct.TakeBack _,
                    InspectionAct.Withdraw _ -> {}
        }
    }

    private void asking(Inspection it, Asked asked, Telling telling) {
        said(asked, telling, InspectionFacts::isOfTheAsker);
        telling.byFolio("capacity", Words.of(asked.capacity()), ACT);
        var paper =
                FolioId.find(asked.paper()).flatMap(folio -> parties.papers().find(parties.here(), folio));
        paper.ifPresentOrElse(found -> paper(found.nature(), asked.member(), telling), () -> described(asked, telling));
        privately(asked, paper, telling);
        breadth(it, asked, telling);
        var explained = !asked.purpose().isBlank();
        telling.byFolio("need-is-explained", explained, explained ? "the reasons that were given" : FOLIO);
        telling.byFolio("reasons-are-specific", explained && asked.breadth().isEmpty(), FOLIO);
        telling.byFolio("relevant-to-scrutiny", !asked.scrutinises().isBlank(), ACT);
        telling.byFolio("access-advice-is-on-file", !it.file().advice().isEmpty(), FOLIO);
        telling.byFolio("confidence-is-settled", it.file().confidence().isPresent(), FOLIO);
    }

    private void document(Inspection it, Telling telling) {
        parties.paper(it)
                .ifPresentOrElse(
                        found -> new PaperTelling(telling).paper(found.nature()),
                        () -> it.asked().ifPresent(asked -> said(asked, telling, InspectionFacts::isOfTheDocument)));
    }

    private static void paper(Nature nature, PersonId asker, Telling telling) {
        var paper = new PaperTelling(telling);
        paper.paper(nature);
        paper.asker(nature, asker);
        if (!nature.traits().contains(Nature.Trait.TELLS_OF_THIRD_PARTIES)) {
            telling.byFolio("access-may-breach-data-law", false, "the document's entry");
        }
        if (nature.holding().advised().isEmpty()) {
            telling.byFolio("member-asked-for-confidence", false, "the document's entry");
        }
    }

    /** Of a document that is only described, what the member said of it counts: nothing is shown on that alone. */
    private void described(Asked asked, Telling telling) {
        said(asked, telling, InspectionFacts::isOfTheDocument);
        var register = telling.register();
        var seats = register.seatsOf(asked.member(), telling.day()).stream()
                .map(Seat::body)
                .toList();
        telling.byRegister(
                "asker-sits-on-scrutiny",
                seats.stream()
                        .anyMatch(body -> register.findBody(body)
                                .filter(one -> one.sort() == Body.Sort.SCRUTINY)
                                .isPresent()));
        if (!asked.body().isBlank()) {
            telling.byRegister("asker-sits-on-the-body", seats.contains(asked.body()));
        }
    }

    private static void said(Asked asked, Telling telling, Predicate<String> which) {
        for (var said : asked.said()) {
            if (which.test(said.fact())) {
                value(said.value())
                        .ifPresent(value -> telling.facts().with(said.fact(), value, "what the member said of it"));
            }
        }
    }

    /** Whether a fact is one of the document, and not of who asks or acts. */
    private static boolean isOfTheDocument(String fact) {
        return fact.startsWith("paper-")
                || Set.of(
                                "exempt-paragraph",
                                "clear-days-before-the-meeting",
                                "full-years-since-the-meeting",
                                "showing-it-early-could-harm",
                                "executive-business-is-over")
                        .contains(fact);
    }

    /** Of who asks: what only the person can tell. */
    private static boolean isOfTheAsker(String fact) {
        return !isOfTheDocument(fact) && !fact.startsWith("actor-");
    }

    private static boolean isSaid(Asked asked, String fact) {
        return asked.said().stream().anyMatch(one -> one.fact().equals(fact));
    }

    private static Optional<FactValue> value(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return Optional.of(FactValue.of(text.equals("yes")));
        }
        return Optional.of(text.matches("[0-9]{1,9}") ? FactValue.of(Long.parseLong(text)) : FactValue.of(text));
    }

    /** The register of interests is asked at this moment; what it knows goes before what the member says. */
    private void privately(Asked asked, Optional<Paper> paper, Telling telling) {
        var about = paper.orElseGet(() -> unnamed(asked));
        var touching = interests.touching(parties.here(), asked.member(), about);
        if (!touching.isEmpty()) {
            telling.byFolio(
                    "asker-has-private-interest", true, "the register of interests: " + String.join("; ", touching));
        } else if (!isSaid(asked, "asker-has-private-interest")) {
            telling.byFolio("asker-has-private-interest", false, "the register of interests");
        }
    }

    private static Paper unnamed(Asked asked) {
        return new Paper(
                new FolioId("paper", "described"),
                asked.words(),
                new Nature(
                        Nature.Sort.OTHER,
                        new Nature.Marking(Nature.Mark.OPEN, Optional.empty(), Nature.Openness.TO_NOBODY_YET),
                        new Nature.Business(asked.body(), Optional.empty(), Nature.Executive.NO, Nature.Stage.AHEAD),
                        new Nature.Holding(asked.department(), Optional.empty(), "", Optional.empty()),
                        Set.of()));
    }

    /** Where the words look too broad, and nobody has said whether they are, it is asked and not told. */
    private static void breadth(Inspection it, Asked asked, Telling telling) {
        if (it.file().broad().isPresent()) {
            telling.byFolio("asks-at-large", true, "the officer's finding on this request");
        } else if (!isSaid(asked, "asks-at-large") && asked.breadth().isEmpty()) {
            telling.byFolio("asks-at-large", false, ACT);
        }
    }

    private boolean isByScrutiny(Inspection it) {
        return it.asked()
                        .filter(asked -> asked.sort() == InspectionAct.Sort.COPY)
                        .isPresent()
                && !parties.scrutiny(it).isEmpty();
    }

    private void manages(Inspection it, PersonId actor, Telling telling) {
        telling.byRegister(
                "actor-manages-the-section-holding-it",
                it.asked().isPresent() && parties.managers(it).contains(actor));
    }

    private void deciding(Inspection it, InspectionAct.Determine act, PersonId actor, Telling telling) {
        manages(it, actor, telling);
        telling.byRegister("actor-is-decider", parties.deciding(it, actor).isPresent());
        telling.byFolio("access-is-disputed", it.state() == State.DISPUTED, FOLIO);
        telling.byFolio(
                "actor-enters-the-meetings-decision",
                parties.roles(it).contains(Parties.MEETING) && parties.clerks().contains(actor),
                "the register on " + Telling.date(telling.day()));
        switch (act.conclusion()) {
            case FOUND -> telling.byFolio("need-to-know-decision", "found", ACT);
            case NOT_FOUND -> telling.byFolio("need-to-know-decision", "not-found", ACT);
            case DISCUSSED -> {}
        }
    }
}
