package uk.comity.matters.enquiry;

import java.util.Optional;
import uk.comity.acts.Decision;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.matters.Offices;
import uk.comity.matters.Telling;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.register.Office;
import uk.comity.register.Register;

/** What each act would enter, once the table says whose turn it is. */
record Deciding(Offices offices, Parties parties, Raising raising) {

    Deciding(Offices offices) {
        this(offices, new Parties(offices), new Raising(offices));
    }

    Decision decide(Enquiry it, EnquiryAct act, Submission submission) {
        return switch (Turns.of(it.state(), act)) {
            case Turns.Turn.Nobodys nobodys -> Decision.outOfTurn(nobodys.sentence());
            case Turns.Turn.Of(Turns.Who who) ->
                barredName(submission)
                        .or(() -> parties.bar(it, who, submission.actor(), submission.inNameOf()))
                        .map(Decision::outOfTurn)
                        .orElseGet(() -> enter(it, act, submission));
        };
    }

    /** What is entered when the protocol gives the question to an office. */
    Decision refer(Enquiry it, EnquiryAct act, Submission submission) {
        var decided = decide(it, act, submission);
        return switch (decided) {
            case Decision.OutOfTurn _ -> decided;
            case Decision.Enter _ ->
                switch (act) {
                    case EnquiryAct.Refuse no ->
                        Decision.enter(new EnquiryEntry.RefusalProposed(no.ground(), no.reasons()));
                    case EnquiryAct.Dispute _ -> decided;
                    case EnquiryAct.Raise _,
                            EnquiryAct.Redirect _,
                            EnquiryAct.SeekAdvice _,
                            EnquiryAct.Acknowledge _,
                            EnquiryAct.ReportProgress _,
                            EnquiryAct.AskMember _,
                            EnquiryAct.Reply _,
                            EnquiryAct.Answer _,
                            EnquiryAct.Consult _,
                            EnquiryAct.Determine _,
                            EnquiryAct.Withdraw _,
                            EnquiryAct.Close _,
                            EnquiryAct.Reopen _,
                            EnquiryAct.AskForExtension _,
                            EnquiryAct.AgreeExtension _,
                            EnquiryAct.DeclineExtension _ ->
                        Decision.outOfTurn("The protocol gives this question to an office first. Ask that office; only"
                                + " a refusal and a dispute can be sent there from here.");
                };
        };
    }

    private Optional<String> barredName(Submission submission) {
        return submission
                .inNameOf()
                .filter(member -> !register().actsFor(submission.actor(), member, offices.day()))
                .map(member -> parties.name(submission.actor()) + " is not entered as support staff of "
                        + parties.name(member) + ", so cannot act in that name.");
    }

    private Decision enter(Enquiry it, EnquiryAct act, Submission submission) {
        return switch (act) {
            case EnquiryAct.Raise raise -> raising.raise(raise, submission);
            case EnquiryAct.Redirect to -> redirect(it, to);
            case EnquiryAct.SeekAdvice advice -> seekAdvice(it, advice);
            case EnquiryAct.Acknowledge when -> acknowledge(when);
            case EnquiryAct.ReportProgress(String text) -> Decision.enter(new EnquiryEntry.ProgressReported(text));
            case EnquiryAct.AskMember(String question) -> Decision.enter(new EnquiryEntry.MemberAsked(question));
            case EnquiryAct.Reply(String text) -> Decision.enter(new EnquiryEntry.Replied(text));
            case EnquiryAct.Answer(String text) -> Decision.enter(new EnquiryEntry.Answered(text));
            case EnquiryAct.Refuse no -> refuse(it, no);
            case EnquiryAct.Dispute(String why) -> Decision.enter(new EnquiryEntry.Disputed(why));
            case EnquiryAct.Consult heard -> consult(it, heard);
            case EnquiryAct.Determine end -> determine(it, end, submission.actor());
            case EnquiryAct.Withdraw(String why) -> Decision.enter(new EnquiryEntry.Withdrawn(why));
            case EnquiryAct.Close(String note) -> Decision.enter(new EnquiryEntry.Closed(note));
            case EnquiryAct.Reopen(String why) -> Decision.enter(new EnquiryEntry.Reopened(why));
            case EnquiryAct.AskForExtension ask -> new Extending(parties).ask(it, ask);
            case EnquiryAct.AgreeExtension yes -> new Extending(parties).agree(it, yes);
            case EnquiryAct.DeclineExtension no -> new Extending(parties).decline(it, no);
        };
    }

    private Decision redirect(Enquiry it, EnquiryAct.Redirect act) {
        if (act.to().equals(it.officer())) {
            return Decision.outOfTurn(parties.name(act.to()) + " has the enquiry already. Choose another officer.");
        }
        return register()
                .findOfficer(act.to(), offices.day())
                .map(to ->
                        Decision.enter(new EnquiryEntry.Redirected(it.officer(), act.to(), to.department(), act.why())))
                .orElseGet(() -> notAnOfficer(act.to()));
    }

    private Decision seekAdvice(Enquiry it, EnquiryAct.SeekAdvice act) {
        if (register().findOfficer(act.from(), offices.day()).isEmpty()) {
            return notAnOfficer(act.from());
        }
        if (act.from().equals(it.officer()) || !isMoreSenior(act.from(), it.officer())) {
            return Decision.outOfTurn(parties.name(act.from()) + " is not more senior than "
                    + parties.name(it.officer()) + ". Choose a more senior officer.");
        }
        return Decision.enter(new EnquiryEntry.AdviceSought(act.from(), act.question()));
    }

    /** Whoever holds an office of the whole council can be asked too, such as the Monitoring Officer. */
    private boolean isMoreSenior(PersonId adviser, PersonId officer) {
        for (var office : Office.values()) {
            if (register().actingFor(office.key(), offices.day()).contains(adviser)) {
                return true;
            }
        }
        var grade = register().gradeOf(officer, offices.day());
        return grade.isEmpty()
                || register()
                        .gradeOf(adviser, offices.day())
                        .filter(higher -> higher.compareTo(grade.get()) > 0)
                        .isPresent();
    }

    private Decision acknowledge(EnquiryAct.Acknowledge act) {
        return act.expectedOn().isBefore(offices.day())
                ? Decision.outOfTurn(
                        Telling.date(act.expectedOn()) + " has passed. Give a day on which the answer can be expected.")
                : Decision.enter(new EnquiryEntry.Acknowledged(act.expectedOn(), act.note()));
    }

    private Decision refuse(Enquiry it, EnquiryAct.Refuse act) {
        return it.argument().toBeAnswered()
                ? Decision.outOfTurn(it.argument()
                                .last()
                                .map(said -> parties.name(said.by()))
                                .orElse("An office")
                        + " decided that this enquiry is to be answered. Answer it, or say when the answer will come.")
                : Decision.enter(new EnquiryEntry.Refused(act.ground(), act.reasons()));
    }

    private Decision consult(Enquiry it, EnquiryAct.Consult act) {
        return parties.holders(it, act.role()).contains(act.whom())
                ? Decision.enter(new EnquiryEntry.Consulted(act.role(), act.whom(), act.view()))
                : Decision.outOfTurn(parties.name(act.whom()) + " is not "
                        + offices.spoken(act.role(), parties.matter(it)) + " today. Record whom you heard.");
    }

    private Decision determine(Enquiry it, EnquiryAct.Determine act, PersonId actor) {
        var onlyDiscusses = parties.now(it)
                .map(DeskEntry.RungOf::says)
                .filter("discusses"::equals)
                .isPresent();
        if (onlyDiscusses && act.conclusion() != Conclusion.DISCUSSED) {
            return Decision.outOfTurn("The protocol lets " + parties.office(it)
                    + " talk this over and not decide it. Record what came of the talk.");
        }
        if (!onlyDiscusses && act.conclusion() == Conclusion.DISCUSSED) {
            return Decision.outOfTurn("The protocol asks " + parties.office(it)
                    + " to decide. Say whether the refusal stands or the enquiry is to be answered.");
        }
        var office = parties.deciding(it, actor).orElse("");
        return Decision.enter(new EnquiryEntry.Determined(act.conclusion(), act.reasons(), office));
    }

    private Decision notAnOfficer(PersonId person) {
        return Decision.outOfTurn(
                parties.name(person) + " is not an officer of the council today. Choose somebody who is.");
    }

    private Register register() {
        return offices.register();
    }
}
