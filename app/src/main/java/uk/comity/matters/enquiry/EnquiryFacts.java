package uk.comity.matters.enquiry;

import static uk.comity.matters.enquiry.EnquiryAct.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Offices;
import uk.comity.matters.Restrictions;
import uk.comity.matters.Telling;
import uk.comity.norms.FactType;

/** Tells every fact of {@link EnquiryWords} that the register, the folio or the act knows. */
record EnquiryFacts(Offices offices, Restrictions restrictions, Surroundings surroundings) {

    private static final String ACT = "what was filled in";
    private static final String FOLIO = "this enquiry";

    void tell(Enquiry it, EnquiryAct act, Submission submission, Telling telling) {
        telling.actor(submission, EnquiryWords.FACTS);
        var member = act instanceof EnquiryAct.Raise raise
                ? Optional.of(raise.member())
                : it.asked().map(EnquiryEntry.Raised::member);
        telling.byFolio(
                "actor-is-member-asking",
                member.filter(submission.actor()::equals).isPresent(),
                FOLIO);
        telling.byFolio(
                "actor-is-handling-officer",
                it.handling().officer().filter(submission.actor()::equals).isPresent(),
                FOLIO);
        it.asked().ifPresent(asked -> {
            telling.byFolio("capacity", word(asked.capacity()), FOLIO);
            telling.byFolio("subject", word(asked.subject()), FOLIO);
        });
        byAct(it, act, submission, telling);
    }

    private void byAct(Enquiry it, EnquiryAct act, Submission submission, Telling telling) {
        switch (act) {
            case EnquiryAct.Raise raise -> raise(raise, telling);
            case EnquiryAct.Redirect redirect ->
                approached(it.asked().map(EnquiryEntry.Raised::member), Optional.of(redirect.to()), telling);
            case EnquiryAct.Refuse refuse -> telling.byFolio("ground", word(refuse.ground()), ACT);
            case EnquiryAct.Dispute _ -> ground(it, telling);
            case EnquiryAct.Consult _ -> decider(it, submission.actor(), telling);
            case EnquiryAct.Determine determine -> {
                ground(it, telling);
                decider(it, submission.actor(), telling);
                telling.byFolio("decision", determine.conclusion().word(), ACT);
                telling.byFolio(
                        "consultations-recorded",
                        new Parties(offices).unheard(it).isEmpty(),
                        FOLIO);
            }
            case EnquiryAct.AskForExtension _, EnquiryAct.AgreeExtension _, EnquiryAct.DeclineExtension _ ->
                moreTime(it, telling);
            case EnquiryAct.SeekAdvice _,
                    EnquiryAct.Acknowledge _,
                    EnquiryAct.ReportProgress _,
                    EnquiryAct.AskMember _,
                    EnquiryAct.Reply _,
                    EnquiryAct.Answer _,
                    EnquiryAct.Withdraw _,
                    EnquiryAct.Close _,
                    EnquiryAct.Reopen _ -> {}
        }
    }

    private void raise(EnquiryAct.Raise raise, Telling telling) {
        telling.byFolio("capacity", word(raise.capacity()), ACT);
        telling.byFolio("subject", word(raise.subject()), ACT);
        telling.byFolio("officer-is-named", raise.addressee().officer().isPresent(), ACT);
        telling.byFolio("reason-for-this-officer-given", !raise.whyThisOfficer().isBlank(), ACT);
        approached(Optional.of(raise.member()), new Raising(offices).officer(raise.addressee()), telling);
    }

    private void approached(Optional<PersonId> member, Optional<PersonId> officer, Telling telling) {
        member.ifPresent(who ->
                officer.ifPresent(asked -> telling.approached(asked, restrictions.reach(surroundings, who, asked))));
    }

    private void moreTime(Enquiry it, Telling telling) {
        var more = it.moreTime();
        telling.byFolio(
                "time-to-answer-is-over",
                more.isOver(offices.day(), offices.register().calendar()),
                FOLIO);
        telling.byFolio("extensions-agreed", more.agreed(), FOLIO);
        telling.byFolio("extension-was-asked-for", more.asked().isPresent(), FOLIO);
    }

    private static void ground(Enquiry it, Telling telling) {
        it.refusal().ifPresent(refusal -> telling.byFolio("ground", word(refusal.ground()), FOLIO));
    }

    private void decider(Enquiry it, PersonId actor, Telling telling) {
        var parties = new Parties(offices);
        var role = parties.deciding(it, actor);
        telling.byFolio("refusal-is-disputed", it.state() == State.DISPUTED, FOLIO);
        telling.byRegister("actor-is-decider", role.isPresent());
        // An office of several that may act: the one that does; before anybody acts, the first.
        role.or(() -> parties.now(it).map(DeskEntry.RungOf::to).map(List::getFirst))
                .filter(OFFICES::contains)
                .ifPresent(office -> telling.byFolio("deciding-office", office, FOLIO));
    }

    private static final Set<String> OFFICES = EnquiryWords.FACTS.stream()
            .filter(fact -> fact.name().equals("deciding-office"))
            .map(FactType::shape)
            .map(FactType.OneOf.class::cast)
            .map(words -> Set.copyOf(words.words()))
            .findFirst()
            .orElseThrow();
}
