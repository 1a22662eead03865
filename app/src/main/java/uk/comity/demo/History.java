package uk.comity.demo;

import static uk.comity.matters.enquiry.EnquiryAct.Addressee.department;
import static uk.comity.matters.enquiry.EnquiryAct.Addressee.officer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.norms.FactValue;

/**
 * What happened in an invented council in the last weeks. The same things are tried in each; what comes of them is for each
 * council's own protocol.
 */
final class History {

    /** What people declare on the forms of these stories, wherever their protocol asks for it. */
    private static final Map<String, FactValue> PLAIN = plain();

    private final Council council;
    private final LocalDate today;
    private int told;
    private FolioId folio = new FolioId("enquiry", "none");

    History(Council council, Instant now) {
        this.council = council;
        this.today = now.atZone(Surroundings.ZONE).toLocalDate();
    }

    void happen() {
        answered();
        acknowledged();
        waitingForTheMember();
        overdue();
        fresh();
        declinedForCost();
        declinedForLaw();
        casework();
        inAMembersName();
        withdrawn();
    }

    private void answered() {
        raise(
                40,
                "Cllr Hesper Quayle",
                "Gully cleaning on Mill Lane",
                "How often were the gullies on Mill Lane cleaned this" + " year, and when is the next round?",
                officer(Cast.id("Ivo Merridew-Shaw")),
                Subject.SERVICE);
        then(
                38,
                "Ivo Merridew-Shaw",
                new EnquiryAct.Answer("Four times: in January, April, July and October. The next round"
                        + " is in the second week of January."));
        then(36, "Cllr Hesper Quayle", new EnquiryAct.Close("Thank you, I have told the residents."));
        raise(
                33,
                "Cllr Sabeth Lorrimer",
                "Bins missed in Chapel Row",
                "Which collections in Chapel Row were missed in" + " October, and why?",
                department("environment"),
                Subject.SERVICE);
        then(32, "Rufus Odanta", new EnquiryAct.Redirect(Cast.id("Winifred Stagg"), "She runs the rounds."));
        then(
                29,
                "Winifred Stagg",
                new EnquiryAct.Answer("Two: on the 6th and the 20th. A lorry could not pass because of"
                        + " parked vans; the round now starts earlier."));
    }

    private void acknowledged() {
        raise(
                9,
                "Cllr Dilwyn Carrowmere",
                "Planning appeals lost since April",
                "How many appeals has the council lost since" + " April, and what did they cost?",
                officer(Cast.id("Nell Harkaway")),
                Subject.SERVICE);
        then(
                8,
                "Nell Harkaway",
                new EnquiryAct.Acknowledge(
                        today.plusDays(6), "The costs of two appeals are still being" + " assessed."));
    }

    private void waitingForTheMember() {
        raise(
                12,
                "Cllr Imara Toft-Hadley",
                "Street lights out near the school",
                "Several lights are out near the school." + " When will they be mended?",
                officer(Cast.id("Ivo Merridew-Shaw")),
                Subject.SERVICE);
        then(
                11,
                "Ivo Merridew-Shaw",
                new EnquiryAct.AskMember("Which side of the school are they on? Column numbers would" + " help."));
    }

    private void overdue() {
        raise(
                20,
                "Cllr Elspet Farrandine",
                "Empty homes brought back into use",
                "How many empty homes were brought back into" + " use last year, by ward?",
                officer(Cast.id("Tamsin Greyl")),
                Subject.SERVICE);
    }

    private void fresh() {
        raise(
                1,
                "Cllr Maud Tarrowby",
                "Grit bins for Eastfield",
                "A resident of Eastfield asks who fills the grit bins, and" + " when.",
                department("highways"),
                Subject.SERVICE);
        raise(
                1,
                "Cllr Jory Pendrake",
                "Number of fly-tipping cases",
                "How many cases were reported in my ward since the" + " summer?",
                officer(Cast.id("Rufus Odanta")),
                Subject.SERVICE);
    }

    private void declinedForCost() {
        raise(
                26,
                "Cllr Quillon Reave",
                "Every e-mail about the leisure centre roof",
                "Please send me every e-mail of the last" + " ten years about the leisure centre roof.",
                officer(Cast.id("Nell Harkaway")),
                Subject.SERVICE);
        then(
                24,
                "Nell Harkaway",
                new EnquiryAct.Refuse(
                        EnquiryAct.Ground.COST,
                        "It would take one person about five weeks to" + " find and read them."));
        then(22, "Cllr Quillon Reave", new EnquiryAct.Dispute("A search by subject would be enough for me."));
    }

    private void declinedForLaw() {
        raise(
                17,
                "Cllr Bram Quennell",
                "Terms of the depot lease",
                "What rent does the council pay for the depot?",
                officer(Cast.id("Rufus Odanta")),
                Subject.SERVICE);
        then(
                15,
                "Rufus Odanta",
                new EnquiryAct.Refuse(
                        EnquiryAct.Ground.LEGAL,
                        "The landlord's terms are confidential until" + " the review is settled."));
    }

    private void casework() {
        raise(
                6,
                "Cllr Tamar Ruddock",
                "A resident's housing benefit",
                "Why was this resident's claim turned down?",
                officer(Cast.id("Tamsin Greyl")),
                Subject.CASEWORK);
    }

    private void inAMembersName() {
        begin(Cast.id(Cast.SUPPORT));
        submit(
                4,
                Cast.id(Cast.SUPPORT),
                Optional.of(Cast.id("Cllr Hesper Quayle")),
                raising(
                        "Cllr Hesper Quayle",
                        "Flood store keys",
                        "Who holds the keys of the flood store at weekends?",
                        officer(Cast.id("Ivo Merridew-Shaw")),
                        Subject.SERVICE));
    }

    private void withdrawn() {
        raise(
                15,
                "Cllr Veryan Stott",
                "Dog bin on the common",
                "Could a dog bin be put on the common?",
                department("environment"),
                Subject.SERVICE);
        then(14, "Cllr Veryan Stott", new EnquiryAct.Withdraw("The parish council has put one up."));
    }

    private void raise(int daysAgo, String member, String title, String question, Addressee to, Subject subject) {
        begin(Cast.id(member));
        submit(daysAgo, Cast.id(member), Optional.empty(), raising(member, title, question, to, subject));
    }

    private static EnquiryAct.Raise raising(
            String member, String title, String question, Addressee to, Subject subject) {
        var visibility = List.of(Visibility.values()).get(Math.floorMod(title.length(), 3));
        return new EnquiryAct.Raise(
                title,
                question,
                Cast.id(member),
                to,
                title.contains("resident") ? Capacity.CONSTITUENT : Capacity.COUNCIL_BUSINESS,
                subject,
                "",
                visibility,
                "ward-" + (Cast.find(Cast.id(member)).orElseThrow().ward() + 1),
                Optional.empty());
    }

    private void then(int daysAgo, String who, Act act) {
        submit(daysAgo, Cast.id(who), Optional.empty(), act);
    }

    /** Whatever comes of it is part of the history: a refusal too. What no longer makes sense then is not entered. */
    private void submit(int daysAgo, PersonId actor, Optional<PersonId> inNameOf, Act act) {
        var at = today.minusDays(daysAgo)
                .atTime(LocalTime.of(9, 10).plusMinutes(17L * told))
                .atZone(Surroundings.ZONE);
        var actId = actId();
        told++;
        council.desk()
                .perform(new Submission(
                        actId, actor, inNameOf, at.toInstant(), folio, OptionalLong.empty(), "", PLAIN, act));
    }

    /** Keys tell nothing of the matter, and are the same in every demo, so that people can speak of them. */
    private void begin(PersonId actor) {
        told++;
        folio = FolioId.begunBy(actId(), actor, "enquiry");
    }

    private UUID actId() {
        return UUID.nameUUIDFromBytes(("demo enquiry " + told).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, FactValue> plain() {
        var facts = new LinkedHashMap<String, FactValue>();
        facts.put("purely-factual", FactValue.of(true));
        facts.put("routine", FactValue.of(true));
        for (var no : List.of(
                "asks-to-jump-the-queue",
                "about-a-meeting-paper",
                "answer-gives-third-party-information",
                "data-law-bars-the-information",
                "law-bars-the-information")) {
            facts.put(no, FactValue.of(false));
        }
        facts.put("third-party-information-is-public", FactValue.of(true));
        return facts;
    }
}
