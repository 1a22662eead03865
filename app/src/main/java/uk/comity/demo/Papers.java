package uk.comity.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import uk.comity.acts.Surroundings;
import uk.comity.councils.Council;
import uk.comity.councils.DocumentFiles.Keeping;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Nature.Sort;
import uk.comity.matters.Nature.Trait;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.Description.Belongs;
import uk.comity.matters.paper.Description.Holder;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperAct.Classed;
import uk.comity.matters.paper.PaperAct.To;
import uk.comity.matters.paper.PaperKind;
import uk.comity.norms.FactValue;

/** A few documents of an invented council, filed by its people: an open report, an exempt one, a draft and papers of both groups. */
final class Papers {

    private static final Classed OPEN = new Classed(Mark.OPEN, Optional.empty());
    private static final Map<String, FactValue> DECLARED = Map.of(
            "registered-under-company-law", FactValue.of(false), "council-may-permit-itself", FactValue.of(false));
    private static final String ENGINEER = "Ivo Merridew-Shaw";

    private final Council council;
    private final Instant at;
    private final LocalDate meeting;

    Papers(Council council, Instant now) {
        this.council = council;
        this.at = now.minusSeconds(9L * 24 * 3600);
        this.meeting = now.atZone(Surroundings.ZONE).toLocalDate().plusDays(12);
    }

    void file() {
        var flood = file(
                ENGINEER,
                "flood-defences.txt",
                report("Flood defences at Mill Lane", "6", "highways", Listing.KNOWN_TO_MEMBERS),
                OPEN,
                "The wall at Mill Lane is 40 years old.\n\nIt held in January with nine centimetres to spare. Three ways"
                        + " of raising it are set out, with what each would cost and how long it would take.");
        perform(ENGINEER, flood, new PaperAct.Open(To.PUBLIC));
        var depot = file(
                ENGINEER,
                "depot-lease.txt",
                report("Lease of the Eastfield depot", "9", "highways", Listing.KNOWN_TO_MEMBERS),
                new Classed(Mark.EXEMPT, Optional.of(Paragraph.CONTRACT_TERMS)),
                "Two firms have made an offer for the lease of the depot.\n\nThe terms on which each would sign, and the"
                        + " lowest rent that the council should take, are set out here.");
        perform(
                Cast.MONITORING,
                depot,
                new PaperAct.MarkExempt(
                        Paragraph.CONTRACT_TERMS,
                        "While two firms are bidding, to show the lowest rent would cost the public money. That outweighs"
                                + " the interest in seeing it before the lease is signed.",
                        meeting.plusMonths(6)));
        file(
                "Nell Harkaway",
                "town-centre-draft.txt",
                draft(),
                OPEN,
                "A first draft of the plan for the town centre. Nothing in it is settled, and no member has seen it.");
        file(
                "Petra Solvane",
                "letting-file.txt",
                new Description(
                        "Lettings in Chapel Row",
                        Sort.OTHER,
                        new Belongs("", Optional.empty(), "", Executive.NO, List.of()),
                        new Holder("housing", Optional.empty(), "Allocating homes", "", Optional.empty()),
                        List.of(Trait.TELLS_OF_THIRD_PARTIES),
                        Listing.NOT_LISTED),
                OPEN,
                "Who was offered which home in Chapel Row this year, in what order, and why.");
        group("Cllr Ottoline Brannock", Cast.COPPER, "Our line on the budget");
        group("Cllr Bram Quennell", Cast.SLATE, "Questions for the next Council");
    }

    private Description report(String title, String item, String department, Listing listing) {
        return new Description(
                title,
                Sort.REPORT,
                new Belongs(
                        "planning-committee", Optional.of(meeting), item, Executive.NO, List.of("Survey of the site")),
                new Holder(department, Optional.empty(), "", "", Optional.empty()),
                List.of(),
                listing);
    }

    private Description draft() {
        return new Description(
                "Town centre plan, first draft",
                Sort.DRAFT,
                new Belongs("cabinet", Optional.empty(), "", Executive.PRIVATE, List.of()),
                new Holder("planning", Optional.empty(), "Planning policy", "", Optional.empty()),
                List.of(Trait.EARLY_SHOWING_COULD_HARM),
                Listing.NOT_LISTED);
    }

    private void group(String member, String group, String title) {
        file(
                member,
                "group-paper.txt",
                new Description(
                        title,
                        Sort.OTHER,
                        new Belongs("", Optional.empty(), "", Executive.NO, List.of()),
                        new Holder("", Optional.empty(), "", group, Optional.empty()),
                        List.of(),
                        Listing.NOT_LISTED),
                OPEN,
                title + ". For members of the group alone, before the meeting on Thursday.");
    }

    private FolioId file(String who, String name, Description as, Classed classed, String text) {
        var actId = UUID.randomUUID();
        var folio = FolioId.begunBy(actId, Cast.id(who), PaperKind.NAME);
        perform(actId, who, folio, new PaperAct.File(keep(who, name, text), name, as, classed, Optional.empty()));
        return folio;
    }

    private String keep(String who, String name, String text) {
        try {
            return switch (council.reading()
                    .files()
                    .keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, Cast.id(who))) {
                case Keeping.Kept kept -> kept.sha256();
                case Keeping.NotKept(var sentence) -> throw new IllegalStateException(sentence);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The demo could not keep " + name, e);
        }
    }

    private void perform(String who, FolioId folio, Act act) {
        perform(UUID.randomUUID(), who, folio, act);
    }

    private void perform(UUID actId, String who, FolioId folio, Act act) {
        PersonId actor = Cast.id(who);
        var outcome = council.desk()
                .perform(new Submission(
                        actId, actor, Optional.empty(), at, folio, OptionalLong.empty(), "", DECLARED, act));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException("The demo could not " + act + ": " + outcome);
        }
    }
}
