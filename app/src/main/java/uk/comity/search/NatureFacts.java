package uk.comity.search;

import static uk.comity.search.FullText.PAPER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import uk.comity.access.Standing;
import uk.comity.calendar.Clock;
import uk.comity.register.PoliticalGroup;
import uk.comity.register.Seat;
import uk.comity.residual.Residual;

/**
 * What the facts of a document are in the columns of its nature, for one person on one day: the counterpart of
 * {@link uk.comity.matters.PaperTelling} in SQL. A test holds the two together.
 *
 * @param bodies on which the person sits
 * @param groups to which the person belongs: one, or none
 */
record NatureFacts(Standing standing, List<String> bodies, List<String> groups) {

    static NatureFacts of(Standing standing) {
        return new NatureFacts(standing, bodies(standing), groups(standing));
    }

    /** Six years and more are asked for at most; a day off in either direction is looked at. */
    private static final int NEAR = 3;

    /** The business that the column tells by itself. */
    private static final Map<String, String> EXECUTIVE =
            Map.of("public-executive", "public", "private-executive", "private");

    /** Stand for the day of a meeting where there is none: before and after any that there can be. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final LocalDate NEVER = LocalDate.of(9999, 1, 1);

    /**
     * Every fact that turns on what a document of the council is; all others are of the person, or the same for all of them. A
     * paper of a group is open to the group alone, whatever the norms say: of that the norms are not asked.
     */
    static final Set<String> OPEN = Set.of(
            "paper-business",
            "paper-kind",
            "paper-class",
            "exempt-paragraph",
            "paper-is-published",
            "paper-is-available",
            "paper-tells-of-third-parties",
            "paper-is-closed-by-nature",
            "showing-it-early-could-harm",
            "executive-business-is-over",
            "clear-days-before-the-meeting",
            "full-years-since-the-meeting",
            "asker-sits-on-the-body",
            "paper-is-advice-to-another-member",
            "access-may-breach-data-law",
            "member-asked-for-confidence");

    /** Whether the document's nature passes the test. */
    Condition of(Residual.Test test) {
        return switch (test) {
            case Residual.Known(var fact) -> isTold(fact);
            case Residual.Holds(var fact) -> holds(fact);
            case Residual.Fails(var fact) -> DSL.not(holds(fact));
            case Residual.IsOneOf(var fact, var words) -> isOneOf(fact, words);
            case Residual.AtLeast(var fact, var number) -> atLeast(fact, number);
            case Residual.OnOrAfter(var fact, var _) -> throw unknown(fact);
        };
    }

    private Condition isTold(String fact) {
        return switch (fact) {
            case "exempt-paragraph" -> isExempt();
            case "clear-days-before-the-meeting", "full-years-since-the-meeting" -> PAPER.MEETING.isNotNull();
            default -> DSL.trueCondition();
        };
    }

    private static Condition isExempt() {
        return PAPER.MARK.eq("exempt").and(PAPER.PARAGRAPH.isNotNull());
    }

    private Condition holds(String fact) {
        return switch (fact) {
            case "paper-is-published" -> PAPER.OPENNESS.eq("to-the-public");
            case "paper-is-available" -> PAPER.OPENNESS.ne("to-nobody-yet");
            case "paper-tells-of-third-parties", "access-may-breach-data-law" -> has("tells-of-third-parties");
            case "paper-is-closed-by-nature" -> has("closed-by-nature");
            case "showing-it-early-could-harm" -> has("early-showing-could-harm");
            case "executive-business-is-over" ->
                PAPER.STAGE.eq("over").or(PAPER.EXECUTIVE.ne("private").and(isBefore(standing.day())));
            case "asker-sits-on-the-body" -> PAPER.BODY.in(bodies);
            case "paper-is-advice-to-another-member" ->
                PAPER.ADVISED.isNotNull().and(PAPER.ADVISED.ne(standing.person().value()));
            case "member-asked-for-confidence" -> PAPER.ADVISED.isNotNull();
            default -> throw unknown(fact);
        };
    }

    private static Condition has(String trait) {
        return DSL.val(trait).eq(DSL.any(PAPER.TRAITS));
    }

    /** False, and never unknown, where there is no meeting. */
    private static Condition isBefore(LocalDate day) {
        return DSL.coalesce(PAPER.MEETING, NEVER).lt(day);
    }

    private static List<String> bodies(Standing standing) {
        return standing.register().seatsOf(standing.person(), standing.day()).stream()
                .map(Seat::body)
                .distinct()
                .sorted()
                .toList();
    }

    /** The group to which the person belongs; one, or none. */
    private static List<String> groups(Standing standing) {
        return standing.register().groupOf(standing.person(), standing.day()).stream()
                .map(PoliticalGroup::key)
                .toList();
    }

    private Condition isOneOf(String fact, List<String> words) {
        return switch (fact) {
            case "paper-kind" -> PAPER.SORT.in(words);
            case "paper-class" -> PAPER.MARK.in(words);
            case "exempt-paragraph" ->
                PAPER.MARK.eq("exempt").and(DSL.coalesce(PAPER.PARAGRAPH, "").in(words));
            case "paper-business" -> business(words);
            default -> throw unknown(fact);
        };
    }

    /** Several words at once: the fewer questions, the quicker a row is told. */
    private Condition business(List<String> words) {
        var executive = words.stream()
                .filter(EXECUTIVE::containsKey)
                .map(EXECUTIVE::get)
                .toList();
        var any = new ArrayList<Condition>();
        if (!executive.isEmpty()) {
            any.add(PAPER.EXECUTIVE.in(executive));
        }
        var none = words.contains("no-meeting");
        var past = words.contains("past-meeting");
        var coming = words.contains("coming-meeting");
        if (none && past && coming) {
            any.add(PAPER.EXECUTIVE.eq("no"));
            return DSL.or(any);
        }
        if (none) {
            any.add(PAPER.EXECUTIVE.eq("no").and(PAPER.MEETING.isNull()));
        }
        if (past || coming) {
            var ofAMeeting = PAPER.EXECUTIVE.eq("no").and(PAPER.MEETING.isNotNull());
            var isPast = PAPER.STAGE.eq("over").or(isBefore(standing.day()));
            any.add(past && coming ? ofAMeeting : ofAMeeting.and(past ? isPast : DSL.not(isPast)));
        }
        return DSL.or(any);
    }

    private Condition atLeast(String fact, long number) {
        return switch (fact) {
            case "clear-days-before-the-meeting" ->
                DSL.coalesce(PAPER.MEETING, LONG_AGO).ge(firstWithClearDays(number));
            case "full-years-since-the-meeting" ->
                number <= 0
                        ? PAPER.MEETING.isNotNull()
                        : DSL.coalesce(PAPER.MEETING, NEVER).le(lastWithFullYears(number));
            default -> throw unknown(fact);
        };
    }

    /** The first day of a meeting before which so many clear days lie: the later the meeting, the more there are. */
    private LocalDate firstWithClearDays(long number) {
        if (number <= 0) {
            return LONG_AGO.plusDays(1);
        }
        var meeting = standing.day();
        while (clearDays(meeting) < number) {
            meeting = meeting.plusDays(1);
        }
        return meeting;
    }

    private int clearDays(LocalDate meeting) {
        var last = meeting.minusDays(1);
        return last.isAfter(standing.day())
                ? standing.register().calendar().workingDaysAfter(standing.day(), last, Clock.STATUTORY)
                : 0;
    }

    private LocalDate lastWithFullYears(long number) {
        var meeting = standing.day().minusYears(number).plusDays(NEAR);
        while (ChronoUnit.YEARS.between(meeting, standing.day()) < number) {
            meeting = meeting.minusDays(1);
        }
        return meeting;
    }

    private static IllegalStateException unknown(String word) {
        return new IllegalStateException("no column of natures tells " + word);
    }
}
