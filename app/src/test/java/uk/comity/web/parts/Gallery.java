package uk.comity.web.parts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts filled with what pages really get: long names, nothing, right-to-left writing, emoji, and somebody's mark-up. */
final class Gallery {

    static final String LONG =
            "Councillor Wilhelmina Featherstonehaugh-Cholmondeley-Majoribanks of Lower Wrangle and St Oswald-by-the-Water";
    static final String ARABIC = "عضو المجلس سارة الحسن";
    static final String EMOJI = "The lift is out again 🛗😕👩🏽‍🦽";
    static final String MARK_UP = "<script>alert(\"x\")</script> & <b>bold</b>";
    static final String UNBROKEN = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    static final Csrf CSRF = new Csrf("_csrf", "a\"b");

    private Gallery() {}

    static Frame frame() {
        return new Frame(
                new Frame.Council("much-wenbury", "Much Wenbury and Lower Wrangle Metropolitan Borough Council"),
                "Gallery of parts",
                Section.ENQUIRIES,
                List.of(new Link("My work", "/much-wenbury/work"), new Link("Enquiries", "/much-wenbury/enquiries")),
                Optional.of(new Frame.SignedIn(LONG, "Chair of the Overview and Scrutiny Commission", CSRF)),
                Optional.of(new Frame.InForce("Protocol on Member and Officer Relations", "as adopted on 14 May 2024")),
                Frame.Setting.DEMONSTRATION);
    }

    static final List<Link> CLAUSES = List.of(
            new Link("clause 4.7a", "/much-wenbury/protocol#4.7a"),
            new Link("clause 4.7b", "/much-wenbury/protocol#4.7b"),
            new Link("Local Government Act 1972, section 100F", "/much-wenbury/protocol#lga-1972-100f"));

    static final ProtocolSpeaks RULE = new ProtocolSpeaks(
            ProtocolSpeaks.Strength.RULE,
            "The officer answers within five working days, or says within that time when an answer will come.",
            CLAUSES.subList(0, 2));

    static final List<ProtocolSpeaks> STRENGTHS = List.of(
            RULE,
            new ProtocolSpeaks(
                    ProtocolSpeaks.Strength.ADVICE,
                    "Ask the head of service first; they can often answer at once.",
                    CLAUSES.subList(0, 1)),
            new ProtocolSpeaks(
                    ProtocolSpeaks.Strength.LOCAL,
                    "Here, days between Christmas and New Year do not count.",
                    List.of()),
            new ProtocolSpeaks(
                    ProtocolSpeaks.Strength.LAW,
                    "A councillor may see papers for business of a meeting. " + MARK_UP,
                    CLAUSES.subList(2, 3)));

    static final Timeline TIMELINE = new Timeline(List.of(
            new Timeline.Entry(
                    ARABIC,
                    "Councillor for Eastfield",
                    "Asked when the lift at Tanner's Court will work",
                    at("2026-11-17T09:00:00Z"),
                    List.of(EMOJI, "متى سيتم إصلاح المصعد؟"),
                    List.of()),
            new Timeline.Entry(
                    LONG,
                    "",
                    "Copied the enquiry to the ward's other councillors " + UNBROKEN,
                    at("2026-11-17T15:15:00Z"),
                    List.of(),
                    CLAUSES),
            new Timeline.Entry(
                    "Ned Askwith",
                    "Head of Housing",
                    "Said that an answer will come by Friday",
                    at("2026-11-18T12:00:00Z"),
                    List.of(MARK_UP + "\nThe part is ordered."),
                    CLAUSES.subList(0, 1))));

    static final Ladder LADDER = new Ladder(
            List.of(
                    new Ladder.Rung(
                            "Head of Housing",
                            List.of("the Chief Officer", "the Chief Executive", "the Monitoring Officer")),
                    new Ladder.Rung("Monitoring Officer", List.of()),
                    new Ladder.Rung("The meeting responsible for the paper", List.of())),
            "Friday 27 November 2026",
            "your request, your reason and the title of the paper");

    static final DeadlineSum SUM = new DeadlineSum(
            day("2026-12-22"),
            "the day after the enquiry came in, because it came after 5pm",
            "5 working days",
            List.of(
                    DeadlineSum.Skipped.day(day("2026-12-25"), "Christmas Day"),
                    new DeadlineSum.Skipped(day("2026-12-26"), day("2026-12-27"), "a weekend"),
                    DeadlineSum.Skipped.day(day("2026-12-28"), "Boxing Day, moved from Saturday")),
            List.of(new DeadlineSum.Pause(
                    day("2026-12-29"), day("2026-12-30"), "waiting for the councillor to say which block")),
            day("2027-01-04"),
            CLAUSES.subList(0, 1));

    static final CanDo CAN_DO = new CanDo(
            List.of(
                    new CanDo.Open(new Link("Answer the enquiry", "/much-wenbury/enquiries/17/answer"), ""),
                    new CanDo.Open(
                            new Link("Say when an answer will come", "/much-wenbury/enquiries/17/expect"),
                            "Possible until Tuesday 24 November 2026")),
            List.of(
                    new CanDo.Closed(
                            "Pass the answer to the press",
                            "Only the Communications Office speaks for the council on this.",
                            CLAUSES.subList(0, 1),
                            "the Head of Communications"),
                    new CanDo.Closed(
                            "Close the enquiry",
                            "The councillor who asked has not said that it is settled.",
                            List.of(),
                            "")));

    static final Table CARDS = Table.cards(
            "Enquiries that wait for an answer",
            List.of(
                    Table.Column.of("Enquiry"),
                    Table.Column.of("With"),
                    Table.Column.of("Due"),
                    Table.Column.numeric("Days used")),
            List.of(
                    List.of(
                            Table.Cell.of(new Link("Lift at Tanner's Court", "/much-wenbury/enquiries/17")),
                            Table.Cell.of(LONG),
                            Table.Cell.of(Due.on(day("2026-11-20"), day("2026-11-24"), 2)),
                            Table.Cell.of("7")),
                    List.of(
                            Table.Cell.of(new Link(ARABIC, "/much-wenbury/enquiries/18")),
                            Table.Cell.of(""),
                            Table.Cell.of(Due.on(day("2026-11-24"), day("2026-11-24"), 0)),
                            Table.Cell.of("5")),
                    List.of(
                            Table.Cell.of(new Link(EMOJI, "/much-wenbury/enquiries/19")),
                            Table.Cell.of(UNBROKEN),
                            Table.Cell.of(Due.on(day("2026-11-26"), day("2026-11-24"), 2)),
                            Table.Cell.of("3")),
                    List.of(
                            Table.Cell.of(new Link(MARK_UP, "/much-wenbury/enquiries/20")),
                            Table.Cell.of("Head of Housing"),
                            Table.Cell.of(Due.on(day("2026-12-04"), day("2026-11-24"), 8)),
                            Table.Cell.of("1"))));

    static final Table PLAIN = Table.plain(
            "Answers in time, by quarter",
            List.of(Table.Column.of("Quarter"), Table.Column.numeric("Answered"), Table.Column.numeric("In time")),
            List.of(List.of(Table.Cell.of("July to September"), Table.Cell.of("112"), Table.Cell.of("98"))));

    static final TextInput TITLE = TextInput.of(
            Field.of("title", "What is it about?")
                    .as(Prominence.BOLD)
                    .withHint("A few words that a colleague would understand " + MARK_UP),
            EMOJI);
    static final TextInput COST = TextInput.of(
                    Field.of("cost", "What did it cost?").withProblem("Give the cost in pounds, such as 12.50"),
                    "twelve")
            .wide(TextInput.Width.FIVE)
            .between("£", "a month");
    static final Textarea REASON = Textarea.of(
                    Field.of("reason", "Why do you need it?").withProblem("Say why you need it"), MARK_UP)
            .tall(3);
    static final DateInput WHEN = new DateInput(
                    Field.of("when", "When do you need it?").withHint("For example, 24 11 2026"),
                    "24",
                    "",
                    "2026",
                    Set.of())
            .withProblem("Add the month", Set.of(DateInput.Part.MONTH));
    static final Radios WHO = Radios.of(
            Field.of("who", "Who should see the answer?").as(Prominence.SECTION).withHint("You can change this later"),
            List.of(
                    Choice.of("me", "Only me").withHint("The default").revealing(RULE),
                    Choice.of("ward", "All councillors for the ward " + LONG)
                            .revealing(new InsetText("They are told today.")),
                    Choice.of("other", "Somebody else").revealing(TextInput.of(Field.of("other-name", "Who?"), ""))),
            "me");
    static final Radios YES_OR_NO = Radios.of(
                    Field.of("urgent", "Is it urgent?"), List.of(Choice.of("yes", "Yes"), Choice.of("no", "No")), "")
            .inline();
    static final Checkboxes MARKS = new Checkboxes(
            Field.of("marks", "What does the paper hold?").withProblem("Choose at least one"),
            List.of(
                    Choice.of("personal", "Facts about a person").withHint("Names, addresses, health"),
                    Choice.of("commercial", "A contract's terms").revealing(RULE)),
            Set.of("personal"));
    static final Select UNIT = new Select(
            Field.of("unit", "Which service?"),
            List.of(Choice.of("", "Choose one"), Choice.of("h", "Housing"), Choice.of("p", LONG)),
            "h");

    static List<Question> questions() {
        return List.of(TITLE, COST, REASON, WHEN, WHO, YES_OR_NO, MARKS, UNIT);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static OffsetDateTime at(String instant) {
        return OffsetDateTime.parse(instant);
    }
}
