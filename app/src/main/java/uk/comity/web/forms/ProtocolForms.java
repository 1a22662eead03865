package uk.comity.web.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.comity.packs.Meeting;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.Transition;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** What the pages ask of the Monitoring Officer when a protocol is adopted, or an adoption withdrawn. */
public final class ProtocolForms {

    private ProtocolForms() {}

    /**
     * Enters that a draft was adopted.
     *
     * @param today taken where a day is wanting, which the form does not let pass
     */
    public static Sheet<ProtocolAct> adopt(int draft, LocalDate today) {
        var meeting = new Ask.Day(
                Field.of("meeting", "On which day was the meeting?").withHint("For example, 18 3 2027."),
                "Give the day of the meeting.");
        var from = new Ask.Day(
                Field.of("from", "From which day is it in force?")
                        .withHint("Acts before that day stay judged by what was in force then."),
                "Give the first day on which it is in force.");
        return new Sheet<>(
                List.of(
                        EnquiryForms.title("body", "Which body adopted it?", "Say which body adopted it."),
                        meeting,
                        EnquiryForms.title("minute", "Which minute says so?", "Give the minute's reference."),
                        from,
                        new Ask.Line(
                                Field.of("why-before", "Why is it in force from before the meeting? (only if it is)"),
                                300,
                                ""),
                        transition()),
                FactAsks.NONE,
                form -> new ProtocolAct.Adopt(
                        draft,
                        new Meeting(form.text("body"), meeting.find(form).orElse(today), form.text("minute")),
                        from.find(form).orElse(today),
                        form.text("why-before"),
                        Optional.of(
                                form.text("transition").equals("all")
                                        ? Transition.FROM_ITS_FIRST_DAY
                                        : Transition.OLD_MATTERS_KEEP)));
    }

    private static Ask transition() {
        return new Ask.One(
                Field.of("transition", "What becomes of matters that are open already?"),
                List.of(
                        Choice.of("keep", "They keep the protocol that they were opened under"),
                        Choice.of("all", "From that day on they follow the new protocol too")),
                Ask.Look.STACKED,
                "Choose what becomes of matters that are open already.");
    }

    /** Withdraws an adoption before its day. */
    public static Sheet<ProtocolAct> withdraw(int adoption) {
        return new Sheet<>(
                List.of(EnquiryForms.text(
                        "why",
                        "Why is it withdrawn, and who decided so?",
                        "Say why it is withdrawn, and who decided so.")),
                FactAsks.NONE,
                form -> new ProtocolAct.Withdraw(adoption, form.text("why")));
    }
}
