package uk.comity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.Outcome;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.packs.Shelf;
import uk.comity.register.Grade;
import uk.comity.register.Office;
import uk.comity.register.PersonName;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.register.Term;

/** A small council of invented people, set up through its desk as a real one would be. */
public record SmallCouncil(Council council) {

    public static final PersonId QUAYLE = new PersonId("quayle");
    public static final PersonId ORME = new PersonId("orme");
    public static final PersonId LINDQVIST = new PersonId("lindqvist");
    public static final PersonId HEAD = new PersonId("adeyemi");
    public static final PersonId CLERK = new PersonId("fenwick");
    public static final PersonId MONITOR = new PersonId("merridew");
    public static final PersonId CHIEF = new PersonId("castellan");
    public static final PersonId SUPPORT = new PersonId("tolliver");

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 5, 6);

    /** Sets the council up under the pack of this key. */
    public static SmallCouncil under(Council council, String pack) {
        var town = new SmallCouncil(council);
        town.adopt(pack);
        town.wardsAndMembers();
        town.officers();
        return town;
    }

    /** Sets the council's people up, with no protocol in force. */
    public static SmallCouncil withoutProtocol(Council council) {
        var town = new SmallCouncil(council);
        town.wardsAndMembers();
        town.officers();
        return town;
    }

    private void adopt(String key) {
        var shelf = new Shelf(council.law().vocabulary());
        operator(
                ProtocolKind.FOLIO,
                new ProtocolAct.BringIn(
                        key,
                        shelf.find(key).orElseThrow().texts(),
                        Shelf.LAW,
                        shelf.law().texts(),
                        LONG_AGO,
                        "Council, minute 12"));
    }

    private void wardsAndMembers() {
        register(new RegisterAct.AddWard("mill-lane", "Mill Lane", Optional.empty(), Optional.of(2)));
        register(new RegisterAct.AddWard("eastfield", "Eastfield", Optional.empty(), Optional.of(1)));
        member(QUAYLE, "Cllr Hesper Quayle", "mill-lane");
        member(ORME, "Cllr Tobias Orme", "mill-lane");
        member(LINDQVIST, "Cllr Sunniva Lindqvist", "eastfield");
        register(new RegisterAct.NotifyGroup(new PoliticalGroup.Notice(
                "river", "River Alliance", QUAYLE, Optional.of(ORME), List.of(QUAYLE, ORME), LONG_AGO)));
    }

    private void officers() {
        register(new RegisterAct.AddDepartment("housing", "Housing", Optional.empty()));
        register(new RegisterAct.AddDepartment("governance", "Governance", Optional.empty()));
        officer(CHIEF, "Ottoline Castellan", "Chief Executive", Grade.CHIEF_EXECUTIVE, "governance");
        officer(MONITOR, "Ivo Merridew-Shaw", "Head of Law", Grade.HEAD_OF_SERVICE, "governance");
        officer(HEAD, "Folasade Adeyemi", "Head of Housing", Grade.HEAD_OF_SERVICE, "housing");
        officer(CLERK, "Merle Fenwick", "Housing Assistant", Grade.JUNIOR, "housing");
        officer(SUPPORT, "Jory Tolliver", "Member Support Officer", Grade.OFFICER, "governance");
        register(new RegisterAct.Designate(Office.CHIEF_EXECUTIVE, CHIEF, Term.from(LONG_AGO)));
        register(new RegisterAct.Designate(Office.MONITORING_OFFICER, MONITOR, Term.from(LONG_AGO)));
        register(new RegisterAct.Designate(Office.DEMOCRATIC_SERVICES, SUPPORT, Term.from(LONG_AGO)));
        register(new RegisterAct.AssignSupport(SUPPORT, QUAYLE, Term.from(LONG_AGO)));
    }

    /** Cllr Quayle asks the Housing department; gives the key of the enquiry. */
    public String enquiry(String title) {
        return begin(QUAYLE, "enquiry", raising(QUAYLE, title)).key();
    }

    /** A member asks the Housing department. */
    static EnquiryAct.Raise raising(PersonId member, String title) {
        return new EnquiryAct.Raise(
                title,
                "How many homes were let there last year, and how long did people wait?",
                member,
                EnquiryAct.Addressee.department("housing"),
                EnquiryAct.Capacity.COUNCIL_BUSINESS,
                EnquiryAct.Subject.SERVICE,
                "",
                EnquiryAct.Visibility.ONLY_ME,
                "mill-lane",
                Optional.empty());
    }

    /** Performs an act that has to be entered. */
    public Outcome perform(PersonId actor, FolioId folio, Act act) {
        return perform(UUID.randomUUID(), actor, folio, act);
    }

    /** Performs an act that begins a folio, which has its key from the act. */
    FolioId begin(PersonId actor, String kind, Act act) {
        var actId = UUID.randomUUID();
        var folio = FolioId.begunBy(actId, actor, kind);
        perform(actId, actor, folio, act);
        return folio;
    }

    Outcome perform(UUID actId, PersonId actor, FolioId folio, Act act) {
        var outcome = council.desk()
                .perform(new Submission(
                        actId, actor, Optional.empty(), council.now(), folio, OptionalLong.empty(), "", Map.of(), act));
        return switch (outcome) {
            case Outcome.Done _, Outcome.Referred _ -> outcome;
            case Outcome.Refused _, Outcome.Held _, Outcome.OutOfTurn _, Outcome.Stale _, Outcome.NotYours _ ->
                throw new IllegalStateException(act + " came to " + outcome);
        };
    }

    private void member(PersonId person, String name, String ward) {
        register(new RegisterAct.AddPerson(person, PersonName.read(name)));
        register(new RegisterAct.Elect(person, ward, Term.from(LONG_AGO), ""));
    }

    private void officer(PersonId person, String name, String post, Grade grade, String department) {
        register(new RegisterAct.AddPerson(person, PersonName.read(name)));
        register(new RegisterAct.Appoint(person, post, grade, department, Optional.empty(), Term.from(LONG_AGO)));
    }

    private void register(RegisterAct act) {
        operator(Registers.FOLIO, act);
    }

    void operator(FolioId folio, Act act) {
        perform(PersonId.OPERATOR, folio, act);
    }
}
