package uk.comity.matters.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Threshold;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Asked;
import uk.comity.matters.inspection.InspectionEntry.Said;
import uk.comity.norms.FactValue;

/** How a request is read: what is asked for, by whom, and what was said of it. */
record Asking(Parties parties, Threshold threshold, Requests requests, Breadth measure) {

    /** The same words for a document that is not there, and for one of which nobody but its group may know. */
    static final String NO_SUCH =
            "There is no document under that number that you can ask for. Describe it in words: whoever holds it will look.";

    /** What the act asks for; empty for an act that asks for nothing. What was left out is as it was asked before. */
    Optional<Asked> read(Inspection it, InspectionAct act, Submission submission) {
        return switch (act) {
            case InspectionAct.Request one -> Optional.of(read(it, asked(Sort.SEE, one), submission));
            case InspectionAct.RequestCopy one ->
                Optional.of(read(
                        it,
                        asked(
                                Sort.COPY,
                                new InspectionAct.Request(
                                        one.member(),
                                        one.paper(),
                                        one.words(),
                                        one.department(),
                                        one.capacity(),
                                        one.purpose(),
                                        one.scrutinises())),
                        submission));
            case InspectionAct.AttendExempt one ->
                Optional.of(read(
                        it,
                        new Asked(
                                Sort.STAY,
                                one.member(),
                                "",
                                "",
                                "",
                                one.capacity(),
                                one.purpose(),
                                "",
                                one.body(),
                                Optional.of(one.on()),
                                List.of(),
                                List.of()),
                        submission));
            case InspectionAct.Explain _,
                    InspectionAct.Narrow _,
                    InspectionAct.Identify _,
                    InspectionAct.FindTooBroad _,
                    InspectionAct.SeekAdvice _,
                    InspectionAct.Advise _,
                    InspectionAct.SettleConfidence _,
                    InspectionAct.Consult _,
                    InspectionAct.Refuse _,
                    InspectionAct.Show _,
                    InspectionAct.Accept _,
                    InspectionAct.Dispute _,
                    InspectionAct.PutOnAgenda _,
                    InspectionAct.Determine _,
                    InspectionAct.TakeBack _,
                    InspectionAct.Withdraw _ -> Optional.empty();
        };
    }

    /** What is asked for, whether to see it or to have a copy. */
    private static Asked asked(Sort sort, InspectionAct.Request one) {
        return new Asked(
                sort,
                one.member(),
                one.paper(),
                one.words(),
                one.department(),
                one.capacity(),
                one.purpose(),
                one.scrutinises(),
                "",
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** Why it cannot be asked like this, in a sentence; empty where it can. */
    Optional<String> bar(Inspection it, Asked asked, Submission submission) {
        if (!submission.inNameOf().orElse(submission.actor()).equals(asked.member())) {
            return Optional.of(
                    "A document is asked for by the member who wants to see it, or in that member's name. Choose "
                            + parties.name(asked.member())
                            + " as the member in whose name you act, if you are their support staff.");
        }
        var register = parties.offices().register();
        if (!register.isMember(asked.member(), parties.offices().day())) {
            return Optional.of(parties.name(asked.member())
                    + " is not a member of the council today. Members ask here; everybody may ask under the Freedom of"
                    + " Information Act.");
        }
        if (it.asked().filter(before -> before.sort() != asked.sort()).isPresent()) {
            return Optional.of("This is a request of another sort. Begin a new one.");
        }
        return asked.sort() == Sort.STAY ? meeting(asked) : document(it, asked);
    }

    private Optional<String> meeting(Asked asked) {
        if (parties.offices().register().findBody(asked.body()).isEmpty()) {
            return Optional.of("\"" + asked.body() + "\" is no body of the council. Choose the one that meets.");
        }
        return asked.on().filter(day -> day.isBefore(parties.offices().day())).isPresent()
                ? Optional.of("That meeting is over. Give the day of one that is to come.")
                : Optional.empty();
    }

    private Optional<String> document(Inspection it, Asked asked) {
        if (!asked.paper().isBlank()) {
            return mayName(it, asked.member(), asked.paper()) ? Optional.empty() : Optional.of(NO_SUCH);
        }
        if (asked.words().isBlank()) {
            return Optional.of("Say which document you would like to see: name it, or describe it in your own words.");
        }
        var department = asked.department();
        return department.isBlank()
                        || parties.offices()
                                .register()
                                .findDepartment(department)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(
                        "\"" + department + "\" is not a department of the council. Leave it out if you do not know"
                                + " who has the document.");
    }

    /** Whether the member may ask for it by this key; what an officer has found for them already, they may. */
    boolean mayName(Inspection it, PersonId member, String key) {
        return FolioId.find(key)
                .filter(folio -> folio.kind().equals("paper"))
                .filter(folio ->
                        it.paper().equals(Optional.of(folio)) || threshold.mayAskFor(parties.here(), member, folio))
                .isPresent();
    }

    /**
     * Whether there is such a document that can be asked for. Papers of a group never can: its members have them, and nobody
     * else, whoever asks or looks it up for them, learns that they are there.
     */
    boolean isThere(String key) {
        return FolioId.find(key)
                .filter(folio -> folio.kind().equals("paper"))
                .flatMap(folio -> parties.papers().find(parties.here(), folio))
                .filter(paper -> paper.nature().holding().group().isEmpty())
                .isPresent();
    }

    private Asked read(Inspection it, Asked asked, Submission submission) {
        var before = it.asked();
        var whole = new Asked(
                asked.sort(),
                asked.member(),
                kept(asked.paper(), before.map(Asked::paper)),
                kept(asked.words(), before.map(Asked::words)),
                kept(asked.department(), before.map(Asked::department)),
                asked.capacity(),
                kept(asked.purpose(), before.map(Asked::purpose)),
                kept(asked.scrutinises(), before.map(Asked::scrutinises)),
                asked.body(),
                asked.on(),
                said(before, submission),
                List.of());
        return with(whole, grounds(it, whole));
    }

    private List<String> grounds(Inspection it, Asked asked) {
        if (asked.sort() == Sort.STAY) {
            return List.of();
        }
        var others = requests.list(parties.here().folios()).stream()
                .filter(other -> !other.folio().equals(it.folio()))
                .toList();
        return measure.grounds(asked, others, parties.offices().day());
    }

    private static String kept(String now, Optional<String> before) {
        return now.isBlank() ? before.orElse("") : now.strip();
    }

    private static List<Said> said(Optional<Asked> before, Submission submission) {
        var said = new ArrayList<Said>(before.map(Asked::said).orElse(List.of()));
        said.removeIf(one -> submission.declared().containsKey(one.fact()));
        submission.declared().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(fact -> said.add(new Said(fact.getKey(), word(fact.getValue()))));
        return said;
    }

    private static String word(FactValue value) {
        return switch (value) {
            case FactValue.Truth(var holds) -> holds ? "yes" : "no";
            case FactValue.Term(var word) -> word;
            case FactValue.Count(var number) -> String.format(Locale.ROOT, "%d", number);
            case FactValue.Day(var date) -> date.toString();
        };
    }

    /** The same with why Comity takes it for a request at large. */
    private static Asked with(Asked asked, List<String> breadth) {
        return new Asked(
                asked.sort(),
                asked.member(),
                asked.paper(),
                asked.words(),
                asked.department(),
                asked.capacity(),
                asked.purpose(),
                asked.scrutinises(),
                asked.body(),
                asked.on(),
                asked.said(),
                breadth);
    }
}
