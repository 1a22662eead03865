package uk.comity.web;

import java.util.List;
import java.util.Locale;
import uk.comity.acts.DeskEntry;
import uk.comity.acts.Entered;
import uk.comity.acts.Entry;
import uk.comity.acts.Ruling;
import uk.comity.acts.Surroundings;
import uk.comity.matters.contact.ContactEntry;
import uk.comity.matters.enquiry.EnquiryEntry;
import uk.comity.matters.inspection.InspectionEntry;
import uk.comity.matters.interest.InterestEntry;
import uk.comity.matters.paper.PaperEntry;
import uk.comity.packs.ProtocolEntry;
import uk.comity.web.parts.Timeline;

/** Tells what was entered, as pages show it: refusals and holds too. */
record Timelines(Speaking speaking) {

    Timeline of(List<Entered> entered) {
        return new Timeline(entered.stream().map(this::entry).toList());
    }

    Timeline.Entry entry(Entered entered) {
        var at = entered.at().atZone(Surroundings.ZONE);
        var register = speaking.register();
        var standing = People.standing(register, speaking.words(), entered.actor(), at.toLocalDate());
        var inName = entered.inNameOf().map(member -> "for " + register.nameOf(member));
        var told = told(entered);
        return new Timeline.Entry(
                register.nameOf(entered.actor()),
                inName.map(words -> standing.isEmpty() ? words : standing + ", " + words)
                        .orElse(standing),
                told.what(),
                at.toOffsetDateTime(),
                told.said(),
                entered.ruling()
                        .because()
                        .map(line -> speaking.clauses(line.clauses()))
                        .orElse(List.of()));
    }

    /** What one act entered, in words. */
    Told told(Entered entered) {
        var told = told(entered.entries().getFirst(), entered);
        for (var entry : entered.entries()) {
            if (entry instanceof DeskEntry.Referred referred) {
                var offices = String.join(
                        " or ",
                        referred.now().to().stream().map(speaking::title).toList());
                told = told.and("The question went to " + offices + ".");
            }
        }
        return told;
    }

    private Told told(Entry entry, Entered entered) {
        return switch (entry) {
            case EnquiryEntry enquiry -> new EnquiryTold(speaking.register(), speaking).of(enquiry);
            case ContactEntry contact -> new ContactTold(speaking.register()).of(contact);
            case InspectionEntry inspection -> new InspectionTold(speaking.register()).of(inspection);
            case InterestEntry interest -> InterestTold.of(interest);
            case PaperEntry paper -> new PaperTold(speaking.register()).of(paper);
            case ProtocolEntry protocol -> new ProtocolTold(speaking).of(protocol);
            case DeskEntry.Refused refused ->
                Told.of("Was refused: " + act(refused.act()), why(entered.ruling()), instead(entered.ruling()));
            case DeskEntry.Held held -> Told.of("Has to wait: " + act(held.act()), needs(entered.ruling()));
            default -> Told.of(speaking.act(entered.act()));
        };
    }

    private String act(String name) {
        return speaking.act(name).toLowerCase(Locale.UK);
    }

    private static String why(Ruling ruling) {
        return ruling.because().map(Ruling.Line::gist).orElse("");
    }

    private static String instead(Ruling ruling) {
        return ruling.instead().orElse("");
    }

    private String needs(Ruling ruling) {
        return String.join(
                " ",
                ruling.needs().stream()
                        .map(need -> speaking.own(Speaking.capital(need.sentence())))
                        .toList());
    }
}
