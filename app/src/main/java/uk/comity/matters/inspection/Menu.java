package uk.comity.matters.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.Confidence;
import uk.comity.matters.inspection.InspectionAct.Form;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionAct.View;

/** The acts that make sense for a person now, each with values that make it whole as far as that can be: samples, to be weighed. */
record Menu(Parties parties, Deciding deciding) {

    private static final UUID NOBODYS = new UUID(0, 0);
    /** Long enough for any sample: nobody reads it. */
    private static final String TEXT = "…";

    List<InspectionAct> of(Inspection it, PersonId actor) {
        return samples(it, actor).stream()
                .filter(act -> isOffered(it, act, probe(it, actor)))
                .toList();
    }

    /** Which document is meant only a person can say: no sample of that is whole. */
    private boolean isOffered(Inspection it, InspectionAct act, Submission probe) {
        return act instanceof InspectionAct.Identify
                ? deciding.isTurnOf(it, act, probe)
                : deciding.decide(it, act, probe) instanceof Decision.Enter;
    }

    private Submission probe(Inspection it, PersonId actor) {
        var register = parties.offices().register();
        var member = it.asked().isPresent()
                ? Optional.of(it.member())
                : register.membersSupportedBy(actor, parties.offices().day()).stream()
                        .findFirst();
        var inNameOf = member.filter(one -> !one.equals(actor)
                && register.actsFor(actor, one, parties.offices().day()));
        // Whether it is somebody's turn hangs on nothing that the act itself says.
        return new Submission(
                NOBODYS,
                actor,
                inNameOf,
                parties.here().at(),
                it.folio(),
                OptionalLong.empty(),
                "",
                Map.of(),
                new InspectionAct.Withdraw(TEXT));
    }

    private List<InspectionAct> samples(Inspection it, PersonId actor) {
        var all = new ArrayList<InspectionAct>();
        if (it.asked().isEmpty()) {
            all.add(new InspectionAct.Request(asking(actor), "", TEXT, "", Capacity.COUNCIL_BUSINESS, "", ""));
            all.add(new InspectionAct.RequestCopy(asking(actor), "", TEXT, "", Capacity.COUNCIL_BUSINESS, "", ""));
            return all;
        }
        var asked = it.request();
        var today = parties.offices().day();
        switch (asked.sort()) {
            case SEE ->
                all.add(new InspectionAct.Request(
                        asked.member(), asked.paper(), asked.words(), "", asked.capacity(), "", ""));
            case COPY ->
                all.add(new InspectionAct.RequestCopy(
                        asked.member(), asked.paper(), asked.words(), "", asked.capacity(), "", ""));
            case STAY ->
                all.add(new InspectionAct.AttendExempt(
                        asked.member(), asked.body(), asked.on().orElse(today), asked.capacity(), ""));
        }
        all.add(new InspectionAct.Explain(TEXT, ""));
        all.add(new InspectionAct.Narrow("", TEXT));
        all.add(new InspectionAct.Show(Form.READING, Optional.empty(), ""));
        all.add(new InspectionAct.Identify(asked.paper()));
        all.add(new InspectionAct.Refuse(TEXT, TEXT));
        all.add(new InspectionAct.FindTooBroad(TEXT, ""));
        all.add(new InspectionAct.SeekAdvice(TEXT));
        all.add(new InspectionAct.Advise(View.SHOW, TEXT));
        all.add(new InspectionAct.SettleConfidence(Confidence.TO_BE_KEPT, TEXT));
        consult(it).ifPresent(all::add);
        for (var conclusion : Conclusion.values()) {
            all.add(new InspectionAct.Determine(conclusion, TEXT, Optional.empty(), "", TEXT));
        }
        meeting(it).ifPresent(body -> all.add(new InspectionAct.PutOnAgenda(body, today)));
        all.add(new InspectionAct.Accept(""));
        all.add(new InspectionAct.Dispute(TEXT));
        all.add(new InspectionAct.TakeBack(TEXT));
        all.add(new InspectionAct.Withdraw(TEXT));
        // A document that is found is not looked for; a meeting has no document.
        all.removeIf(act -> asked.sort() == Sort.STAY
                && (act instanceof InspectionAct.Narrow || act instanceof InspectionAct.Identify));
        return all;
    }

    private PersonId asking(PersonId actor) {
        var register = parties.offices().register();
        var day = parties.offices().day();
        return register.isMember(actor, day)
                ? actor
                : register.membersSupportedBy(actor, day).stream().findFirst().orElse(actor);
    }

    private Optional<String> meeting(Inspection it) {
        return Optional.of(parties.body(it))
                .filter(key -> !key.isBlank())
                .or(() -> parties.offices().register().bodies(parties.offices().day()).stream()
                        .map(body -> body.key())
                        .findFirst());
    }

    /** Whoever must still be heard; else anybody whom the office may like to hear. */
    private Optional<InspectionAct> consult(Inspection it) {
        var may = parties.now(it).map(DeskEntry.RungOf::consulting).orElse(List.of()).stream();
        return Stream.concat(parties.unheard(it).stream(), may)
                .flatMap(role -> parties.holders(it, role).stream()
                        .map(whom -> (InspectionAct) new InspectionAct.Consult(role, whom, TEXT)))
                .findFirst();
    }
}
