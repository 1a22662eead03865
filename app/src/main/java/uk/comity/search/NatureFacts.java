package uk.comity.search;

import static uk.comity.tables.council.views.Tables.NATURE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    /** Every fact that turns on what the document is; all others are of the person, or the same for all documents. */
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
            "paper-is-another-groups",
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
            case Residual.AtLeast(var fact, var number) ->
                NATURE.MEETING.isNotNull().and(atLeast(fact, number));
            case Residual.OnOrAfter(var fact, var _) -> throw unknown(fact);
        };
    }

    private Condition isTold(String fact) {
        return switch (fact) {
            case "exempt-paragraph" -> isExempt();
            case "clear-days-before-the-meeting", "full-years-since-the-meeting" -> NATURE.MEETING.isNotNull();
            default -> DSL.trueCondition();
        };
    }

    private static Condition isExempt() {
        return NATURE.MARK.eq("exempt").and(NATURE.PARAGRAPH.isNotNull());
    }

    private Condition holds(String fact) {
        return switch (fact) {
            case "paper-is-published" -> NATURE.OPENNESS.eq("to-the-public");
            case "paper-is-available" -> NATURE.OPENNESS.ne("to-nobody-yet");
            case "paper-tells-of-third-parties", "access-may-breach-data-law" -> has("tells-of-third-parties");
            case "paper-is-closed-by-nature" -> has("closed-by-nature");
            case "showing-it-early-could-harm" -> has("early-showing-could-harm");
            case "executive-business-is-over" ->
                NATURE.STAGE.eq("over").or(NATURE.EXECUTIVE.ne("private").and(isBefore(standing.day())));
            case "asker-sits-on-the-body" -> NATURE.BODY.in(bodies);
            case "paper-is-another-groups" -> NATURE.GROUP_KEY.ne("").and(NATURE.GROUP_KEY.notIn(groups));
            case "paper-is-advice-to-another-member" ->
                NATURE.ADVISED
                        .isNotNull()
                        .and(NATURE.ADVISED.ne(standing.person().value()));
            case "member-asked-for-confidence" -> NATURE.ADVISED.isNotNull();
            default -> throw unknown(fact);
        };
    }

    private static Condition has(String trait) {
        return DSL.val(trait).eq(DSL.any(NATURE.TRAITS));
    }

    /** False, and never unknown, where there is no meeting. */
    private static Condition isBefore(LocalDate day) {
        return NATURE.MEETING.isNotNull().and(NATURE.MEETING.lt(day));
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
            case "paper-kind" -> NATURE.SORT.in(words);
            case "paper-class" -> NATURE.MARK.in(words);
            case "exempt-paragraph" -> isExempt().and(NATURE.PARAGRAPH.in(words));
            case "paper-business" -> DSL.or(words.stream().map(this::business).toList());
            default -> throw unknown(fact);
        };
    }

    private Condition business(String word) {
        var isPast = isBefore(standing.day()).or(NATURE.STAGE.eq("over"));
        var ofAMeeting = NATURE.EXECUTIVE.eq("no").and(NATURE.MEETING.isNotNull());
        return switch (word) {
            case "public-executive" -> NATURE.EXECUTIVE.eq("public");
            case "private-executive" -> NATURE.EXECUTIVE.eq("private");
            case "no-meeting" -> NATURE.EXECUTIVE.eq("no").and(NATURE.MEETING.isNull());
            case "past-meeting" -> ofAMeeting.and(isPast);
            case "coming-meeting" -> ofAMeeting.and(DSL.not(isPast));
            default -> throw unknown(word);
        };
    }

    private Condition atLeast(String fact, long number) {
        return switch (fact) {
            case "clear-days-before-the-meeting" -> NATURE.MEETING.ge(firstWithClearDays(number));
            case "full-years-since-the-meeting" ->
                number <= 0 ? DSL.trueCondition() : NATURE.MEETING.le(lastWithFullYears(number));
            default -> throw unknown(fact);
        };
    }

    /** The first day of a meeting before which so many clear days lie: the later the meeting, the more there are. */
    private LocalDate firstWithClearDays(long number) {
        if (number <= 0) {
            return LocalDate.of(1, 1, 1);
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
