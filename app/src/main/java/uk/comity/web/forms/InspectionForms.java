package uk.comity.web.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Conclusion;
import uk.comity.matters.inspection.InspectionAct.Confidence;
import uk.comity.matters.inspection.InspectionAct.View;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms of requests to see a document. */
public record InspectionForms(Town town) {

    private static final Ask.Day UNTIL = new Ask.Day(
            Field.of("until", "Until when may it be read? (optional)")
                    .withHint("Leave it blank for no end. For example, 24 11 2026."),
            "");

    private static final Ask.Text CONDITIONS = new Ask.Text(
            Field.of("conditions", "On what conditions? (optional)")
                    .withHint("The duty to use it only for the purpose goes with it in any case."),
            Texts.TEXT,
            3,
            "");

    /** The form of an act on a request that there is; empty where no act of a request has this name. */
    public Optional<Sheet<InspectionAct>> find(String verb) {
        return switch (verb) {
            case "explain" ->
                text("Why do you need it?", "Say why you need it.", why -> new InspectionAct.Explain(why, ""));
            case "narrow" ->
                text(
                        "Which document do you need? Describe that one alone.",
                        "Describe the document that you need.",
                        words -> new InspectionAct.Narrow("", words));
            case "find-too-broad" -> Optional.of(tooBroad());
            case "seek-advice" ->
                text(
                        "What would you like to know?",
                        "Write your question.",
                        question -> new InspectionAct.SeekAdvice(question));
            case "advise" -> Optional.of(advise());
            case "settle-confidence" -> Optional.of(confidence());
            case "refuse" -> Optional.of(refuse());
            case "show" -> Optional.of(show());
            case "dispute" ->
                text("Why do you dispute it?", "Say why you dispute it.", why -> new InspectionAct.Dispute(why));
            case "put-on-agenda" -> Optional.of(agenda());
            case "determine" -> Optional.of(determine());
            case "take-back" ->
                text("Why is it taken back?", "Say why it is taken back.", why -> new InspectionAct.TakeBack(why));
            case "withdraw" ->
                text("Why do you no longer ask?", "Say why you no longer ask.", why -> new InspectionAct.Withdraw(why));
            default -> Optional.empty();
        };
    }

    /** Records who was heard. */
    public Sheet<InspectionAct> consult(List<EnquiryForms.Heard> heard) {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("whom", "Whom did you hear?"),
                                heard.stream()
                                        .map(each -> Choice.of(each.role() + ":" + each.whom(), each.words()))
                                        .toList(),
                                Ask.Look.STACKED,
                                "Choose whom you heard."),
                        EnquiryForms.text("view", "What did they think?", "Write what they thought.")),
                form -> {
                    var parts = form.text("whom").split(":", 2);
                    return new InspectionAct.Consult(parts[0], new PersonId(parts[1]), form.text("view"));
                });
    }

    /**
     * Agrees before reading.
     *
     * @param purpose for which it was shown, as the member gave it; may be blank
     * @param conditions of whoever shows it; may be blank
     */
    public Sheet<InspectionAct> accept(String purpose, String conditions) {
        var terms = "Use it only for the purpose for which it was shown"
                + (purpose.isBlank() ? "." : ": " + Texts.oneLine(purpose).strip())
                + (conditions.isBlank()
                        ? ""
                        : " On these conditions: " + Texts.oneLine(conditions).strip());
        return sheet(
                List.of(new Ask.Several(
                        Field.of("agree", "Do you agree to this?").withHint(terms),
                        List.of(Choice.of("yes", "I agree")),
                        "Agree before you read it. If you cannot, say so to whoever showed it.")),
                _ -> new InspectionAct.Accept(""));
    }

    /**
     * Says which document was described.
     *
     * @param likely documents that are like the description, by their number
     */
    public Sheet<InspectionAct> identify(List<Choice> likely) {
        var number = new Ask.Line(
                Field.of(
                                "paper",
                                likely.isEmpty() ? "Which document is meant?" : "The number of another one (optional)")
                        .withHint("Its number stands on its page, such as 3k4v8cw2tn."),
                70,
                likely.isEmpty() ? "Give the number of the document." : "");
        var which = new Ask.One(
                Field.of("likely", "Which document is meant?").withHint("These are like what was asked for."),
                Stream.concat(likely.stream(), Stream.of(Choice.of("", "Another one")))
                        .toList(),
                Ask.Look.STACKED,
                "");
        return sheet(likely.isEmpty() ? List.of(number) : List.of(which, number), form -> {
            var chosen = form.text("likely").isEmpty() ? form.text("paper") : form.text("likely");
            return new InspectionAct.Identify(chosen.contains("/") ? chosen : "paper/" + chosen);
        });
    }

    private static Sheet<InspectionAct> tooBroad() {
        return sheet(
                List.of(
                        EnquiryForms.text("why", "Why is it too broad?", "Say why it is too broad."),
                        new Ask.Text(
                                Field.of("suggestion", "What could you show instead? (optional)"), Texts.TEXT, 3, "")),
                form -> new InspectionAct.FindTooBroad(form.text("why"), form.text("suggestion")));
    }

    private static Sheet<InspectionAct> advise() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("view", "What do you advise?"),
                                choices(View.values(), InspectionForms::words),
                                Ask.Look.STACKED,
                                "Choose what you advise."),
                        EnquiryForms.text("advice", "Your advice", "Write your advice.")),
                form -> new InspectionAct.Advise(
                        EnquiryForms.constant(View.values(), form.text("view")), form.text("advice")));
    }

    private static Sheet<InspectionAct> confidence() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("confidence", "Must it be kept in confidence?"),
                                choices(Confidence.values(), InspectionForms::words),
                                Ask.Look.STACKED,
                                "Choose whether it must be kept in confidence."),
                        new Ask.Text(Field.of("note", "What was agreed? (optional)"), Texts.TEXT, 3, "")),
                form -> new InspectionAct.SettleConfidence(
                        EnquiryForms.constant(Confidence.values(), form.text("confidence")), form.text("note")));
    }

    private static Sheet<InspectionAct> refuse() {
        return sheet(
                List.of(
                        EnquiryForms.text("reasons", "Why do you decline?", "Give the reasons."),
                        new Ask.Text(
                                Field.of(
                                        "statement",
                                        "Written reasons for the scrutiny committee (where it is asked for by right of"
                                                + " scrutiny)"),
                                Texts.TEXT,
                                4,
                                "")),
                form -> new InspectionAct.Refuse(form.text("reasons"), form.text("statement")));
    }

    private static Sheet<InspectionAct> show() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("form", "How is it shown?"),
                                List.of(
                                        Choice.of("reading", "To be read in Comity"),
                                        Choice.of("copy", "As a copy to keep")),
                                Ask.Look.STACKED,
                                "Choose how it is shown."),
                        UNTIL,
                        CONDITIONS),
                form -> new InspectionAct.Show(
                        EnquiryForms.constant(InspectionAct.Form.values(), form.text("form")),
                        UNTIL.find(form),
                        form.text("conditions")));
    }

    private Sheet<InspectionAct> agenda() {
        var on = new Ask.Day(
                Field.of("on", "On which day does it meet?").withHint("For example, 24 11 2026."),
                "Give the day of the meeting.");
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("body", "Which body meets?"),
                                town.register().bodies(town.day()).stream()
                                        .map(each -> Choice.of(each.key(), each.title()))
                                        .toList(),
                                Ask.Look.STACKED,
                                "Choose the body that meets."),
                        on),
                form -> new InspectionAct.PutOnAgenda(
                        form.text("body"), on.find(form).orElseThrow()));
    }

    private static Sheet<InspectionAct> determine() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("conclusion", "What is the decision?"),
                                choices(Conclusion.values(), InspectionForms::words),
                                Ask.Look.STACKED,
                                "Choose what the decision is."),
                        EnquiryForms.text("reasons", "For what reasons?", "Give the reasons."),
                        UNTIL,
                        CONDITIONS,
                        new Ask.Line(
                                Field.of("minute", "Which minute holds it? (for the decision of a meeting)"), 70, "")),
                form -> new InspectionAct.Determine(
                        EnquiryForms.constant(Conclusion.values(), form.text("conclusion")),
                        form.text("reasons"),
                        UNTIL.find(form),
                        form.text("conditions"),
                        form.text("minute")));
    }

    private static Optional<Sheet<InspectionAct>> text(
            String label, String missing, Function<String, InspectionAct> act) {
        return Optional.of(
                sheet(List.of(EnquiryForms.text("why", label, missing)), form -> act.apply(form.text("why"))));
    }

    private static Sheet<InspectionAct> sheet(List<Ask> asks, Function<Form, InspectionAct> act) {
        return new Sheet<>(asks, FactAsks.NONE, act);
    }

    static <E extends Enum<E>> List<Choice> choices(E[] all, Function<E, String> words) {
        return Stream.of(all)
                .map(each -> Choice.of(uk.comity.matters.Words.of(each), words.apply(each)))
                .toList();
    }

    /** A capacity as people read it. */
    public static String words(Capacity capacity) {
        return switch (capacity) {
            case COUNCIL_BUSINESS -> "On council business";
            case CONSTITUENT -> "For a constituent";
            case PRIVATE -> "As a private person";
        };
    }

    /** A view as people read it. */
    public static String words(View view) {
        return switch (view) {
            case SHOW -> "Show it";
            case SHOW_WITH_CONDITIONS -> "Show it on conditions";
            case DO_NOT_SHOW -> "Do not show it";
        };
    }

    private static String words(Confidence confidence) {
        return switch (confidence) {
            case TO_BE_KEPT -> "Yes, it must be kept in confidence";
            case NOT_NEEDED -> "No";
        };
    }

    /** A conclusion as people read it. */
    public static String words(Conclusion conclusion) {
        return switch (conclusion) {
            case FOUND -> "It is to be shown";
            case NOT_FOUND -> "There is no need to know";
            case DISCUSSED -> "It was talked over; the protocol has nobody decide";
        };
    }
}
