package uk.comity.web.forms;

import static uk.comity.web.forms.Texts.TEXT;
import static uk.comity.web.forms.Texts.TITLE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryAct.Conclusion;
import uk.comity.matters.enquiry.EnquiryAct.Ground;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/**
 * The forms of an enquiry: for each act one sheet of questions, and the act that comes of the answers. Fields that ask for a
 * fact of the norm language bear the fact's name, so that the protocol can speak beside them.
 *
 * @param facts what the council's protocol asks beyond the act itself, by the act's name and the facts that the form asks anyway
 */
public record EnquiryForms(Town town, Facts facts) {

    /** Facts that every enquiry's folio knows, so that no form asks for them again. */
    private static final Set<String> KNOWN = Set.of(
            "capacity",
            "subject",
            "ground",
            "decision",
            "time-to-answer-is-over",
            "extensions-agreed",
            "extension-was-asked-for");

    /** Gives the questions of the protocol for an act, but for those that the form asks anyway. */
    public interface Facts {
        FactAsks of(String act, Set<String> supplied);
    }

    /** Somebody who may be heard on a dispute, in a role, and how the choice reads. */
    public record Heard(String role, PersonId whom, String words) {}

    /** Passes the enquiry on. */
    public Sheet<EnquiryAct> redirect() {
        return sheet(
                "enquiry.redirect",
                List.of(
                        officer("officer", "Who should have it?"),
                        text("why", "Why does it belong there?", "Say why it belongs with somebody else.")),
                form -> new EnquiryAct.Redirect(person(form, "officer"), form.text("why")));
    }

    /** Asks a senior officer before answering. */
    public Sheet<EnquiryAct> seekAdvice() {
        return sheet(
                "enquiry.seek-advice",
                List.of(
                        officer("officer", "Whom do you ask?"),
                        text("question", "What do you ask?", "Write what you would like to know.")),
                form -> new EnquiryAct.SeekAdvice(person(form, "officer"), form.text("question")));
    }

    /** Acknowledges. */
    public Sheet<EnquiryAct> acknowledge() {
        var expected = new Ask.Day(
                Field.of("expected-on", "When can the answer be expected?").withHint("For example, 24 11 2026."),
                "Give the day on which the answer can be expected.");
        return sheet(
                "enquiry.acknowledge",
                List.of(expected, text("note", "Anything to add? (optional)", "")),
                form -> new EnquiryAct.Acknowledge(expected.find(form).orElseThrow(), form.text("note")));
    }

    public Sheet<EnquiryAct> reportProgress() {
        return one("enquiry.report-progress", "How far is it?", "Say how far it is.", EnquiryAct.ReportProgress::new);
    }

    public Sheet<EnquiryAct> askMember() {
        return one(
                "enquiry.ask-member",
                "What do you need from the " + town.words().member() + "?",
                "Write what you need.",
                EnquiryAct.AskMember::new);
    }

    public Sheet<EnquiryAct> reply() {
        return one("enquiry.reply", "Your reply", "Write your reply.", EnquiryAct.Reply::new);
    }

    public Sheet<EnquiryAct> answer() {
        return one("enquiry.answer", "Your answer", "Write the answer.", EnquiryAct.Answer::new);
    }

    /** Declines to answer. */
    public Sheet<EnquiryAct> refuse() {
        var ground = new Ask.One(
                Field.of("ground", "On what ground?"),
                Stream.of(Ground.values())
                        .map(each -> Choice.of(EnquiryAct.word(each), words(each)))
                        .toList(),
                Ask.Look.STACKED,
                "Choose the ground on which you decline.");
        return sheet(
                "enquiry.refuse",
                List.of(ground, text("reasons", "Your reasons", "Write your reasons.")),
                form -> new EnquiryAct.Refuse(constant(Ground.values(), form.text("ground")), form.text("reasons")));
    }

    public Sheet<EnquiryAct> dispute() {
        return one(
                "enquiry.dispute",
                "Why should it be answered?",
                "Write why it should be answered.",
                EnquiryAct.Dispute::new);
    }

    /** Records that somebody was heard. */
    public Sheet<EnquiryAct> consult(List<Heard> heard) {
        var whom = new Ask.One(
                Field.of("whom", "Whom did you hear?"),
                heard.stream()
                        .map(each -> Choice.of(each.role() + ":" + each.whom().value(), each.words()))
                        .toList(),
                Ask.Look.STACKED,
                "Choose whom you heard.");
        return sheet(
                "enquiry.consult",
                List.of(whom, text("view", "What is their view?", "Write what they think.")),
                form -> {
                    var parts = form.text("whom").split(":", 2);
                    return new EnquiryAct.Consult(parts[0], new PersonId(parts[1]), form.text("view"));
                });
    }

    /** Decides a dispute: only what the office may say is offered. */
    public Sheet<EnquiryAct> determine(List<Conclusion> offered) {
        var conclusion = new Ask.One(
                Field.of("decision", "How does it end?"),
                offered.stream()
                        .map(each -> Choice.of(each.word(), words(each)))
                        .toList(),
                Ask.Look.STACKED,
                "Choose how it ends.");
        return sheet(
                "enquiry.determine",
                List.of(conclusion, text("reasons", "Your reasons", "Write your reasons.")),
                form -> new EnquiryAct.Determine(
                        Stream.of(Conclusion.values())
                                .filter(each -> each.word().equals(form.text("decision")))
                                .findFirst()
                                .orElseThrow(),
                        form.text("reasons")));
    }

    public Sheet<EnquiryAct> withdraw() {
        return one("enquiry.withdraw", "Why do you withdraw it? (optional)", "", EnquiryAct.Withdraw::new);
    }

    public Sheet<EnquiryAct> close() {
        return one("enquiry.close", "A last note (optional)", "", EnquiryAct.Close::new);
    }

    public Sheet<EnquiryAct> reopen() {
        return one("enquiry.reopen", "Why do you ask again?", "Say what is still open.", EnquiryAct.Reopen::new);
    }

    /**
     * Asks for more time to answer.
     *
     * @param until how much it would be, until when, and by which clause
     */
    public Sheet<EnquiryAct> askForExtension(String until) {
        var why = text("text", "Why do you need more time?", "Say why you need more time.");
        return sheet(
                "enquiry.ask-for-extension",
                List.of(why.withHint(until)),
                form -> new EnquiryAct.AskForExtension(form.text("text")));
    }

    /** Agrees to more time; as {@link #askForExtension}. */
    public Sheet<EnquiryAct> agreeExtension(String until) {
        var note = text("text", "Anything to add? (optional)", "");
        return sheet(
                "enquiry.agree-extension",
                List.of(note.withHint(until)),
                form -> new EnquiryAct.AgreeExtension(form.text("text")));
    }

    public Sheet<EnquiryAct> declineExtension() {
        return one("enquiry.decline-extension", "Why not? (optional)", "", EnquiryAct.DeclineExtension::new);
    }

    private Sheet<EnquiryAct> one(String act, String label, String missing, Function<String, EnquiryAct> made) {
        return sheet(act, List.of(text("text", label, missing)), form -> made.apply(form.text("text")));
    }

    Sheet<EnquiryAct> sheet(String act, List<Ask> asks, Function<Form, EnquiryAct> made) {
        return new Sheet<>(asks, facts.of(act, KNOWN), made);
    }

    Ask.One officer(String name, String label) {
        return new Ask.One(
                Field.of(name, label),
                town.officers(),
                Ask.Look.LIST,
                "Choose " + CouncilWords.a(town.words().officer()) + ".");
    }

    static Ask.Text text(String name, String label, String missing) {
        return new Ask.Text(Field.of(name, label), TEXT, missing.isBlank() ? 3 : 8, missing);
    }

    static Ask.Line title(String name, String label, String missing) {
        return new Ask.Line(Field.of(name, label), TITLE, missing);
    }

    static PersonId person(Form form, String name) {
        return new PersonId(form.text(name));
    }

    /** The constant of this word; the form has checked that there is one. */
    static <E extends Enum<E>> E constant(E[] all, String word) {
        return Stream.of(all)
                .filter(each -> EnquiryAct.word(each).equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** A ground as people read it. */
    public static String words(Ground ground) {
        return switch (ground) {
            case LEGAL -> "A legal reason, such as confidentiality or data protection";
            case COST -> "The cost, or the work it would take";
            case NATURE -> "The nature of the request";
            case DISPROPORTIONATE -> "It asks for more than is apt, within reason and in proportion";
            case CASEWORK -> "It reaches into casework or somebody's personal affairs";
            case NOT_COUNCIL_BUSINESS -> "It is not asked on council business";
            case OTHER -> "Another ground";
        };
    }

    /** How a dispute ends, as people read it. */
    public static String words(Conclusion conclusion) {
        return switch (conclusion) {
            case UPHOLD -> "The refusal stands";
            case OVERTURN -> "The enquiry is to be answered";
            case DISCUSSED -> "It was talked over, and nobody decided it";
        };
    }
}
