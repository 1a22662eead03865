package uk.comity.matters.enquiry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Offices;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;

/** The acts that make sense for a person now, each with values that make it whole: samples, to be weighed. */
record Menu(Offices offices, Deciding deciding, Instant at) {

    private static final UUID NOBODYS = new UUID(0, 0);
    /** Long enough for any sample: nobody reads it. */
    private static final String TEXT = "…";

    List<EnquiryAct> of(Enquiry it, PersonId actor) {
        return samples(it, actor).stream()
                .filter(act -> deciding.decide(it, act, probe(it, act, actor)) instanceof Decision.Enter)
                .toList();
    }

    private Submission probe(Enquiry it, EnquiryAct act, PersonId actor) {
        var member = act instanceof EnquiryAct.Raise raise
                ? Optional.of(raise.member())
                : it.asked().map(EnquiryEntry.Raised::member);
        var inNameOf =
                member.filter(one -> !one.equals(actor) && offices.register().actsFor(actor, one, offices.day()));
        return new Submission(NOBODYS, actor, inNameOf, at, it.folio(), OptionalLong.empty(), "", Map.of(), act);
    }

    private List<EnquiryAct> samples(Enquiry it, PersonId actor) {
        var all = new ArrayList<EnquiryAct>();
        if (it.asked().isEmpty()) {
            raise(actor).ifPresent(all::add);
            return all;
        }
        all.add(new EnquiryAct.Acknowledge(offices.day(), TEXT));
        all.add(new EnquiryAct.Answer(TEXT));
        all.add(new EnquiryAct.AskMember(TEXT));
        all.add(new EnquiryAct.ReportProgress(TEXT));
        offices.register().managerOf(it.officer(), offices.day()).ifPresent(manager -> {
            all.add(new EnquiryAct.SeekAdvice(manager, TEXT));
            all.add(new EnquiryAct.Redirect(manager, TEXT));
        });
        all.add(new EnquiryAct.Refuse(Ground.OTHER, TEXT));
        all.add(new EnquiryAct.Reply(TEXT));
        all.add(new EnquiryAct.Dispute(TEXT));
        consult(it).ifPresent(all::add);
        for (var conclusion : Conclusion.values()) {
            all.add(new EnquiryAct.Determine(conclusion, TEXT));
        }
        all.add(new EnquiryAct.AskForExtension(TEXT));
        all.add(new EnquiryAct.AgreeExtension(TEXT));
        all.add(new EnquiryAct.DeclineExtension(TEXT));
        all.add(new EnquiryAct.Withdraw(TEXT));
        all.add(new EnquiryAct.Close(TEXT));
        all.add(new EnquiryAct.Reopen(TEXT));
        return all;
    }

    private Optional<EnquiryAct> raise(PersonId actor) {
        var register = offices.register();
        var member = register.isMember(actor, offices.day())
                ? Optional.of(actor)
                : register.membersSupportedBy(actor, offices.day()).stream().findFirst();
        var department = register.departments().stream()
                .map(known -> known.key())
                .filter(key -> offices.headOf(key).isPresent())
                .findFirst();
        return member.flatMap(asking -> department.map(asked -> new EnquiryAct.Raise(
                TEXT,
                TEXT,
                asking,
                Addressee.department(asked),
                Capacity.COUNCIL_BUSINESS,
                Subject.SERVICE,
                "",
                Visibility.ONLY_ME,
                register.wardsOf(asking, offices.day()).stream()
                        .map(ward -> ward.key())
                        .findFirst()
                        .orElse(""),
                Optional.empty())));
    }

    /** Whoever must still be heard; else anybody whom the office may like to hear. */
    private Optional<EnquiryAct> consult(Enquiry it) {
        var parties = new Parties(offices);
        var asked = parties.unheard(it).stream();
        var may = parties.now(it).map(DeskEntry.RungOf::consulting).orElse(List.of()).stream();
        return java.util.stream.Stream.concat(asked, may)
                .flatMap(role -> parties.holders(it, role).stream()
                        .map(whom -> (EnquiryAct) new EnquiryAct.Consult(role, whom, TEXT)))
                .findFirst();
    }
}
