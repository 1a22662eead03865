package uk.comity.web.forms;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Nature.Sort;
import uk.comity.matters.Nature.Trait;
import uk.comity.matters.paper.PaperAct.Purpose;
import uk.comity.norms.Rulebook;

/** What people read for the words that say what a document is. */
public final class PaperWordings {

    private PaperWordings() {}

    public static String of(Sort sort) {
        return switch (sort) {
            case AGENDA_OR_MINUTES -> "Agenda or minutes";
            case REPORT -> "Report that was submitted";
            case BACKGROUND_PAPER -> "Background paper of a report";
            case DRAFT -> "Draft";
            case BRIEFING -> "Briefing paper";
            case MEETING_NOTES -> "Notes that staff took at a meeting";
            case ADVISER_ADVICE -> "Advice of a political adviser or assistant";
            case OTHER -> "Another kind, such as a file or a letter";
        };
    }

    public static String of(Mark mark) {
        return switch (mark) {
            case OPEN -> "Open";
            case EXEMPT -> "Exempt";
            case CONFIDENTIAL -> "Confidential";
        };
    }

    public static String of(Paragraph paragraph) {
        return switch (paragraph) {
            case INDIVIDUAL -> "Paragraph 1: about an individual";
            case IDENTITY -> "Paragraph 2: likely to show who an individual is";
            case BUSINESS_AFFAIRS -> "Paragraph 3: somebody's financial or business affairs";
            case CONTRACT_TERMS -> "Paragraph 3: terms of a contract that is being negotiated";
            case LABOUR_RELATIONS -> "Paragraph 4: labour relations";
            case LEGAL_PRIVILEGE -> "Paragraph 5: legal privilege";
            case NOTICE_OR_ORDER -> "Paragraph 6: a notice or an order that is to be made";
            case CRIME -> "Paragraph 7: preventing, investigating or prosecuting crime";
        };
    }

    public static String of(Executive executive) {
        return switch (executive) {
            case NO -> "No";
            case PUBLIC -> "Yes, and it is done in public";
            case PRIVATE -> "Yes, in private, or by one member or an officer";
        };
    }

    public static String of(Trait trait) {
        return switch (trait) {
            case TELLS_OF_THIRD_PARTIES -> "It holds other people's personal details";
            case CLOSED_BY_NATURE -> "It is closed to every member because of what it is";
            case EARLY_SHOWING_COULD_HARM -> "Showing it too early could harm the public interest";
        };
    }

    public static String of(Purpose purpose) {
        return switch (purpose) {
            case AS_REQUESTED -> "The purpose for which I asked for it";
            case OTHER_DUTIES -> "Other duties of mine in the council";
            case ANOTHER_PURPOSE -> "Something outside my duties";
            case GAIN_OR_HARM -> "Somebody's advantage, or to harm or discredit somebody";
        };
    }

    /** The protocol's own words for papers that are not open, such as "pink paper"; empty where it has none. */
    public static Optional<String> closed(Optional<Rulebook> rulebook) {
        var words = rulebook.stream()
                .flatMap(book -> book.council().definedFacts().stream())
                .map(fact -> fact.name())
                .filter(name -> name.startsWith("is-a-") && (name.endsWith("-paper") || name.endsWith("-item")))
                .map(name -> name.substring("is-a-".length()).replace('-', ' '))
                .collect(Collectors.joining(" or "));
        return Optional.of(words).filter(said -> !said.isEmpty());
    }
}
