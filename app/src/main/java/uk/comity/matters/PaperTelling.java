package uk.comity.matters;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.comity.acts.PersonId;
import uk.comity.calendar.Clock;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Openness;
import uk.comity.matters.Nature.Stage;
import uk.comity.matters.Nature.Trait;
import uk.comity.norms.FactValue;
import uk.comity.register.Body;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Seat;

/**
 * Tells what a document is, and how somebody stands towards it. Requests, readings and lists all use it, so that a list shows
 * what the desk would permit.
 */
public record PaperTelling(Telling telling) {

    private static final String PAPER = "the document's entry";

    private static final List<String> NEVER_BY_ITSELF = List.of(
            "asks-at-large",
            "asker-speaks-for-the-opposition",
            "need-is-explained",
            "reasons-are-specific",
            "relevant-to-scrutiny",
            "access-advice-is-on-file",
            "confidence-is-settled");

    /** Every fact of the document itself, on the day. */
    public void paper(Nature nature) {
        var marking = nature.marking();
        word("paper-business", business(nature.business()));
        word("paper-kind", Words.of(nature.sort()));
        word("paper-class", Words.of(marking.mark()));
        if (marking.mark() == Mark.EXEMPT) {
            marking.paragraph().ifPresent(paragraph -> word("exempt-paragraph", Words.of(paragraph)));
        }
        is("paper-is-published", marking.openness() == Openness.TO_THE_PUBLIC);
        is("paper-is-available", marking.openness() != Openness.TO_NOBODY_YET);
        is("paper-tells-of-third-parties", nature.traits().contains(Trait.TELLS_OF_THIRD_PARTIES));
        is("paper-is-closed-by-nature", nature.traits().contains(Trait.CLOSED_BY_NATURE));
        is("showing-it-early-could-harm", nature.traits().contains(Trait.EARLY_SHOWING_COULD_HARM));
        is("executive-business-is-over", isOver(nature.business()));
        nature.business().meeting().ifPresent(this::dates);
    }

    /** How somebody who wants to see it stands towards it, as far as the register and the document know. */
    public void asker(Nature nature, PersonId asker) {
        var register = telling.register();
        var seats =
                register.seatsOf(asker, telling.day()).stream().map(Seat::body).toList();
        telling.byRegister(
                "asker-sits-on-the-body", seats.contains(nature.business().body()));
        telling.byRegister("asker-sits-on-scrutiny", seats.stream().anyMatch(body -> isOf(body, Body.Sort.SCRUTINY)));
        var holding = nature.holding();
        telling.byRegister(
                "paper-is-another-groups",
                !holding.group().isEmpty()
                        && !register.membersOfGroup(holding.group(), telling.day())
                                .contains(asker));
        is(
                "paper-is-advice-to-another-member",
                holding.advised().filter(member -> !member.equals(asker)).isPresent());
        administration(asker);
    }

    /**
     * What only a person could tell, where nobody was asked: a member on council business who names one document, explains
     * nothing and has nothing on file. Where that could hide a reason to close the document, the reason is taken to be there.
     *
     * @param interests the person's registered interests that touch it
     */
    public void nothingDeclared(Nature nature, List<String> interests) {
        var unasked = "nobody was asked";
        telling.byFolio("capacity", "council-business", unasked);
        telling.byFolio("asker-has-private-interest", !interests.isEmpty(), "the register of interests");
        telling.byFolio("access-may-breach-data-law", nature.traits().contains(Trait.TELLS_OF_THIRD_PARTIES), unasked);
        telling.byFolio(
                "member-asked-for-confidence", nature.holding().advised().isPresent(), unasked);
        for (var fact : NEVER_BY_ITSELF) {
            telling.byFolio(fact, false, unasked);
        }
    }

    /** The group that runs the council is one with a seat on its executive; without an executive the register cannot know. */
    private void administration(PersonId asker) {
        var register = telling.register();
        var day = telling.day();
        var executive = register.bodies(day).stream()
                .filter(body -> body.sort() == Body.Sort.EXECUTIVE)
                .map(Body::key)
                .toList();
        if (executive.isEmpty()) {
            return;
        }
        var running = executive.stream()
                .flatMap(body -> register.seatsOn(body, day).stream())
                .flatMap(seat -> register.groupOf(seat.person(), day).stream())
                .map(PoliticalGroup::key)
                .toList();
        telling.byRegister(
                "asker-is-in-the-administration",
                register.groupOf(asker, day)
                        .map(PoliticalGroup::key)
                        .filter(running::contains)
                        .isPresent());
    }

    private String business(Nature.Business business) {
        return switch (business.executive()) {
            case PUBLIC -> "public-executive";
            case PRIVATE -> "private-executive";
            case NO ->
                business.meeting()
                        .map(day -> isPast(day, business) ? "past-meeting" : "coming-meeting")
                        .orElse("no-meeting");
        };
    }

    /** A private meeting's end is recorded by an act; of any other, the day is enough. */
    private boolean isOver(Nature.Business business) {
        return business.stage() == Stage.OVER
                || (business.executive() != Executive.PRIVATE
                        && business.meeting()
                                .filter(day -> day.isBefore(telling.day()))
                                .isPresent());
    }

    private boolean isPast(LocalDate meeting, Nature.Business business) {
        return meeting.isBefore(telling.day()) || business.stage() == Stage.OVER;
    }

    /** Clear days leave out today and the day of the meeting, and whatever is no working day: Local Government Act 1972 s.100B. */
    private void dates(LocalDate meeting) {
        var today = telling.day();
        var lastBetween = meeting.minusDays(1);
        count(
                "clear-days-before-the-meeting",
                lastBetween.isAfter(today)
                        ? telling.register().calendar().workingDaysAfter(today, lastBetween, Clock.STATUTORY)
                        : 0);
        count("full-years-since-the-meeting", Math.max(0, (int) ChronoUnit.YEARS.between(meeting, today)));
    }

    private boolean isOf(String body, Body.Sort sort) {
        return telling.register()
                .findBody(body)
                .filter(found -> found.sort() == sort)
                .isPresent();
    }

    private void is(String fact, boolean holds) {
        telling.byFolio(fact, holds, PAPER);
    }

    private void word(String fact, String word) {
        telling.byFolio(fact, word, PAPER);
    }

    private void count(String fact, int number) {
        telling.facts().with(fact, FactValue.of(number), PAPER);
    }
}
