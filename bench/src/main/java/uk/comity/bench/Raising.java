package uk.comity.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.FolioId;
import uk.comity.acts.Kind;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.matters.Restrictions;
import uk.comity.matters.enquiry.Enquiry;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryKind;
import uk.comity.norms.Judgement;
import uk.comity.norms.Rulebook;
import uk.comity.norms.Situation;
import uk.comity.register.Grade;
import uk.comity.register.MemberTerm;
import uk.comity.register.PersonName;
import uk.comity.register.Register;
import uk.comity.register.RegisterEntry;
import uk.comity.register.Situating;
import uk.comity.register.Term;

/** A member of a small council raises an enquiry: its facts are told by the program's own hearing, from the register. */
final class Raising {

    static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");
    private static final FolioId FOLIO = new FolioId("enquiry", "bench");
    private static final PersonId MEMBER = new PersonId("member");
    private static final PersonId OFFICER = new PersonId("officer");

    private final Register register = register();
    private final EnquiryKind kind = new EnquiryKind(
            _ -> register, (_, _, _) -> new Restrictions.Reach(false, false, false, "the restrictions in force"));
    private final Kind.Hearing<EnquiryAct, Enquiry> hearing = kind.hear(new Surroundings(new NoFolios(), NOON));
    private final Enquiry blank = kind.blank(FOLIO);
    private final EnquiryAct.Raise act = new EnquiryAct.Raise(
            "Drains",
            "When is the survey?",
            MEMBER,
            EnquiryAct.Addressee.officer(OFFICER),
            EnquiryAct.Capacity.CONSTITUENT,
            EnquiryAct.Subject.SERVICE,
            "",
            EnquiryAct.Visibility.ONLY_ME,
            "hill",
            Optional.empty());
    private final Submission submission = new Submission(
            new UUID(0, 1), MEMBER, Optional.empty(), NOON, FOLIO, OptionalLong.empty(), "", Map.of(), act);

    /** From the register to the whole judgement, as the desk does it. */
    Judgement judge(Rulebook rulebook) {
        var facts = rulebook.situation(act.name(), DAY);
        hearing.situate(blank, act, submission, facts);
        return rulebook.judge(facts.build());
    }

    /** The member's own facts, of whatever act. */
    void tellActor(Situation.Builder facts) {
        Situating.actor(register, submission, DAY, facts);
    }

    private static Register register() {
        var since = Term.from(LocalDate.of(2023, 5, 8));
        var entries = List.of(
                new RegisterEntry.WardAdded("hill", "Hill", Optional.empty(), Optional.of(2)),
                new RegisterEntry.DepartmentAdded("works", "Works", Optional.empty()),
                new RegisterEntry.PersonAdded(MEMBER, PersonName.read("A Member"), "by hand"),
                new RegisterEntry.PersonAdded(OFFICER, PersonName.read("An Officer"), "by hand"),
                new RegisterEntry.MemberElected(MEMBER, "hill", since, "", MemberTerm.Origin.HAND),
                new RegisterEntry.OfficerAppointed(
                        OFFICER, "Engineer", Grade.SERVICE_MANAGER, "works", Optional.empty(), since));
        var register = Register.EMPTY;
        for (var entry : entries) {
            register = register.after(entry);
        }
        return register;
    }
}
