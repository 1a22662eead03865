package uk.comity.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.norms.Clause;
import uk.comity.norms.Norm;
import uk.comity.norms.Pack;
import uk.comity.packs.Adoption;
import uk.comity.packs.Adoptions;
import uk.comity.packs.Draft;
import uk.comity.packs.DraftCheck.Flaw;
import uk.comity.packs.Transition;
import uk.comity.web.pages.ItemsPage;
import uk.comity.web.pages.ItemsPage.Group;
import uk.comity.web.pages.ItemsPage.Item;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.Tag;

/** Puts drafts, their checks and their adoptions into words. */
record DraftWords(Visit visit, Adoptions all) {

    static Link up(Visit visit) {
        return new Link("Drafts and versions", visit.at("protocol/drafts"));
    }

    static String heading(Draft draft) {
        return "Draft " + draft.number() + (draft.version().isEmpty() ? "" : ", version " + draft.version());
    }

    /** Every version that was adopted, and every draft. */
    ItemsPage overview(Optional<ErrorSummary> problems, Optional<ItemsPage.Upload> upload, boolean keeps) {
        var versions = all.adopted().reversed().stream()
                .map(one -> adoption(one, keeps))
                .toList();
        var drafts = all.drafts().reversed().stream().map(this::line).toList();
        return new ItemsPage(
                "Drafts and versions of the protocol",
                problems,
                List.of(
                        "A protocol is laid as a draft, checked, adopted by a meeting, and in force from its first day until"
                                + " the next one begins. Days past are never judged again."),
                ways(keeps),
                List.of(
                        new Group(
                                "versions",
                                "Versions",
                                versions.isEmpty() ? "No protocol has been adopted yet." : "",
                                versions),
                        new Group("drafts", "Drafts", drafts.isEmpty() ? "No draft has been laid yet." : "", drafts)),
                upload);
    }

    private List<Link> ways(boolean keeps) {
        var ways = new ArrayList<Link>();
        ways.add(new Link("Read the protocol in force", visit.at("protocol")));
        ways.add(new Link("Versions and what changed", visit.at("protocol/versions")));
        if (keeps && visit.rulebook().isPresent()) {
            ways.add(new Link("What is weak in the protocol in force", visit.at("protocol/findings")));
        }
        return ways;
    }

    private Item line(Draft draft) {
        var check = draft.check();
        return new Item(
                heading(draft),
                Optional.of(
                        check.passes()
                                ? new Tag("Sound", Tag.Colour.GREEN)
                                : new Tag(Spoken.count(check.count(), "mistake"), Tag.Colour.RED)),
                lines(draft),
                List.of(new Link("Look at the draft", visit.at("protocol/drafts/" + draft.number()))));
    }

    private List<String> lines(Draft draft) {
        var lines = new ArrayList<String>();
        if (!draft.title().isEmpty()) {
            lines.add(draft.title() + ".");
        }
        lines.add("Laid on " + Spoken.day(day(draft.at())) + by(draft.by()) + ".");
        if (!draft.note().isEmpty()) {
            lines.add(draft.note());
        }
        return lines;
    }

    private Item adoption(Adoption one, boolean keeps) {
        var state = all.state(one, visit.day());
        var lines = new ArrayList<String>();
        lines.add(
                switch (state) {
                    case TO_COME -> "It comes into force on " + Spoken.day(one.from()) + ".";
                    case IN_FORCE -> "In force since " + Spoken.day(one.from()) + until(one) + ".";
                    case SUPERSEDED -> "It was in force from " + Spoken.day(one.from()) + until(one) + ".";
                    case WITHDRAWN -> "It was to come into force on " + Spoken.day(one.from()) + ".";
                });
        lines.add("Adopted: " + one.minute() + ". Entered on " + Spoken.day(day(one.at())) + by(one.by()) + ".");
        if (!one.stated().equals(one.from())) {
            lines.add("The meeting named " + Spoken.day(one.stated())
                    + ". What was judged before it was entered stays judged.");
        }
        if (!one.whyBefore().isEmpty()) {
            lines.add("Why it begins before the meeting: " + one.whyBefore());
        }
        if (one.draft().isPresent()) {
            lines.add(transition(one.transition()));
        }
        one.withdrawn()
                .ifPresent(gone ->
                        lines.add("Withdrawn on " + Spoken.day(day(gone.at())) + by(gone.by()) + ": " + gone.why()));
        var links = new ArrayList<Link>();
        one.draft().ifPresent(draft -> links.add(new Link("Look at its draft", visit.at("protocol/drafts/" + draft))));
        if (keeps && state == Adoptions.State.TO_COME) {
            links.add(new Link("Withdraw this adoption", visit.at("protocol/adoptions/" + one.number() + "/withdraw")));
        }
        return new Item("Version " + one.version(), Optional.of(tag(state)), lines, links);
    }

    private String until(Adoption one) {
        return all.lastDay(one).map(last -> " until " + Spoken.day(last)).orElse("");
    }

    private static Tag tag(Adoptions.State state) {
        return switch (state) {
            case TO_COME -> new Tag("To come", Tag.Colour.YELLOW);
            case IN_FORCE -> new Tag("In force", Tag.Colour.GREEN);
            case SUPERSEDED -> new Tag("Superseded", Tag.Colour.GREY);
            case WITHDRAWN -> new Tag("Withdrawn", Tag.Colour.GREY);
        };
    }

    private static String transition(Transition transition) {
        return switch (transition) {
            case OLD_MATTERS_KEEP -> "Matters that were open already keep the protocol that they were opened under.";
            case FROM_ITS_FIRST_DAY -> "From its first day on, matters that were open already follow it too.";
        };
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Surroundings.ZONE).toLocalDate();
    }

    private String by(PersonId person) {
        return person.equals(PersonId.OPERATOR)
                ? " by whoever runs Comity for the council"
                : " by " + visit.register().nameOf(person);
    }

    /** One draft: what came of checking it, and how it differs from what is in force. */
    ItemsPage draft(Draft draft, boolean keeps) {
        var actions = new ArrayList<Link>();
        var at = "protocol/drafts/" + draft.number();
        if (draft.check().passes()) {
            if (keeps) {
                actions.add(new Link("Enter that it was adopted", visit.at(at + "/adopt")));
                actions.add(new Link("What is weak in it", visit.at(at + "/findings")));
            }
            if (visit.person().isPresent()) {
                actions.add(new Link("Put the acts of the last year to it", visit.at(at + "/replay")));
            }
        } else if (keeps) {
            actions.add(new Link("Mend it and lay it again", visit.at("protocol/drafts") + "#lay"));
        }
        var groups = new ArrayList<Group>();
        groups.add(mistakes(draft));
        if (!draft.check().warnings().isEmpty()) {
            groups.add(new Group(
                    "warnings",
                    "Worth a look",
                    "None of this keeps it from being adopted.",
                    flaws(draft.check().warnings())));
        }
        if (draft.check().passes()) {
            groups.add(differences(draft));
        }
        return new ItemsPage(heading(draft), Optional.empty(), lines(draft), actions, groups, Optional.empty());
    }

    private static Group mistakes(Draft draft) {
        var check = draft.check();
        var note = check.passes()
                ? "No mistakes. " + Spoken.count(check.examples(), "example") + " came out as its author expects."
                : "It has " + Spoken.count(check.count(), "mistake")
                        + ", so it cannot be adopted. Each is shown with its" + " file, line and column.";
        return new Group("check", "What came of checking it", note, flaws(check.mistakes()));
    }

    private static List<Item> flaws(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> {
                    var lines = new ArrayList<String>();
                    lines.add(flaw.sentence());
                    flaw.help().ifPresent(lines::add);
                    return new Item(
                            flaw.line() == 0
                                    ? flaw.file()
                                    : flaw.file() + ", line " + flaw.line() + ", column " + flaw.column(),
                            Optional.empty(),
                            lines,
                            List.of());
                })
                .toList();
    }

    private Group differences(Draft draft) {
        var now = visit.rulebook();
        if (now.isEmpty()) {
            return new Group(
                    "differences", "What it changes", "No protocol is in force, so all of it is new.", List.of());
        }
        var next = visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> visit.council().law().protocols().rulebook(draft.text(), here));
        var items = differences(now.get().council(), next.council());
        return new Group(
                "differences",
                "What it changes",
                items.isEmpty()
                        ? "No clause differs from the protocol in force."
                        : Spoken.count(items.size(), "clause") + " of the protocol in force would be otherwise.",
                items);
    }

    private static List<Item> differences(Pack now, Pack next) {
        var items = new ArrayList<Item>();
        for (var clause : next.clauses()) {
            now.findClause(clause.id())
                    .ifPresentOrElse(
                            old -> changed(now, next, old, clause).ifPresent(items::add),
                            () -> items.add(new Item(
                                    "Clause " + clause.id(),
                                    Optional.of(new Tag("New", Tag.Colour.GREEN)),
                                    List.of(clause.gist()),
                                    List.of())));
        }
        now.clauses().stream()
                .filter(old -> next.findClause(old.id()).isEmpty())
                .forEach(old -> items.add(new Item(
                        "Clause " + old.id(),
                        Optional.of(new Tag("Left out", Tag.Colour.GREY)),
                        List.of(old.gist()),
                        List.of())));
        return items;
    }

    private static Optional<Item> changed(Pack now, Pack next, Clause old, Clause clause) {
        var lines = new ArrayList<String>();
        if (!old.gist().equals(clause.gist())) {
            lines.add("Now: " + old.gist());
            lines.add("Draft: " + clause.gist());
        }
        if (!norms(now, clause.id()).equals(norms(next, clause.id()))) {
            lines.add("What Comity does with it changes.");
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(
                        "Clause " + clause.id(), Optional.of(new Tag("Changed", Tag.Colour.YELLOW)), lines, List.of()));
    }

    /** What the norms on a clause say, wherever they stand in their files. */
    private static List<String> norms(Pack pack, String clause) {
        return pack.norms().stream()
                .filter(norm -> norm.clauses().contains(clause))
                .map(DraftWords::meaning)
                .sorted()
                .toList();
    }

    private static String meaning(Norm norm) {
        return norm.on() + " " + norm.when() + " " + norm.unless() + " " + norm.effect() + " " + norm.overrides();
    }
}
