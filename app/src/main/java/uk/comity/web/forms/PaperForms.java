package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Words;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperAct.Purpose;
import uk.comity.matters.paper.PaperAct.To;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms of documents, but for filing and describing: those are {@link PaperDescribing}. */
public record PaperForms(Town town, EnquiryForms.Facts facts) {

    /** What the document's own record or the form tells, so that nobody is asked again. */
    private static final Set<String> KNOWN = Set.of(
            "paper-business",
            "paper-kind",
            "paper-class",
            "exempt-paragraph",
            "paper-is-published",
            "paper-is-available",
            "paper-tells-of-third-parties",
            "paper-is-closed-by-nature",
            "paper-is-another-groups",
            "paper-is-advice-to-another-member",
            "showing-it-early-could-harm",
            "clear-days-before-the-meeting",
            "full-years-since-the-meeting",
            "public-interest-is-weighed",
            "purpose-of-use",
            "release-was-directed");

    /** The proper officer's finding. */
    public Sheet<PaperAct> markExempt() {
        var review = new Ask.Day(
                Field.of("review-on", "When is the finding to be looked at again?")
                        .withHint("What is exempt today may be open once a contract is let. For example, 24 11 2027."),
                "Give a day on which the finding is to be looked at again.");
        return sheet(
                "paper.mark-exempt",
                List.of(
                        paragraph("Choose the paragraph under which it is exempt."),
                        new Ask.Text(
                                Field.of("balance", "How was the public interest weighed?")
                                        .withHint("Say why the public interest in keeping it exempt outweighs that in"
                                                + " showing it. Members and officers who keep it can read this."),
                                4_000,
                                6,
                                "Say how the public interest was weighed."),
                        review),
                form -> new PaperAct.MarkExempt(
                        constant(Paragraph.values(), form.text("paragraph")),
                        form.text("balance"),
                        review.find(form).orElseThrow()));
    }

    static Ask.One paragraph(String missing) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Choose a paragraph"));
        Stream.of(Paragraph.values())
                .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                .forEach(choices::add);
        return new Ask.One(
                Field.of("paragraph", "Under which paragraph of Schedule 12A?")
                        .withHint("Of the Local Government Act 1972. Only for an exempt document."),
                choices,
                Ask.Look.LIST,
                missing);
    }

    public Sheet<PaperAct> markConfidential() {
        return sheet(
                "paper.mark-confidential",
                List.of(why("Why is it confidential?", "Say which Government department, Act or court closes it.")
                        .as("A Government department gave it on the terms that it stays closed, or an Act or a court"
                                + " closes it.")),
                form -> new PaperAct.MarkConfidential(form.text("why")));
    }

    public Sheet<PaperAct> markOpen() {
        return sheet(
                "paper.mark-open",
                List.of(why("Why is it open now?", "Say why it is open now.").ask()),
                form -> new PaperAct.MarkOpen(form.text("why")));
    }

    /** Makes it available. */
    public Sheet<PaperAct> open() {
        var to = new Ask.One(
                Field.of("to", "To whom is it made available?"),
                List.of(
                        Choice.of("members", "To " + town.words().member() + "s"),
                        Choice.of("public", "To the public")
                                .withHint("Only a document that is neither exempt nor confidential.")),
                Ask.Look.STACKED,
                "Choose to whom it is made available.");
        return sheet("paper.open", List.of(to), form -> new PaperAct.Open(constant(To.values(), form.text("to"))));
    }

    public Sheet<PaperAct> send() {
        return note("paper.send", "A note with it (optional)", PaperAct.Send::new);
    }

    public Sheet<PaperAct> conclude() {
        return note(
                "paper.conclude-private-business",
                "What was decided, and when? (optional)",
                PaperAct.ConcludePrivateBusiness::new);
    }

    private Sheet<PaperAct> note(String act, String label, Function<String, PaperAct> made) {
        return sheet(act, List.of(EnquiryForms.text("note", label, "")), form -> made.apply(form.text("note")));
    }

    /** Says what it is used for. */
    public Sheet<PaperAct> use() {
        return sheet(
                "paper.use",
                List.of(purpose(), EnquiryForms.text("what", "What do you use, and how?", "Say what you use.")),
                form -> new PaperAct.Use(constant(Purpose.values(), form.text("purpose")), form.text("what")));
    }

    /** Passes on what it says. */
    public Sheet<PaperAct> disclose() {
        return sheet(
                "paper.disclose",
                List.of(
                        EnquiryForms.title("to", "Whom do you want to tell?", "Say whom you want to tell."),
                        purpose(),
                        EnquiryForms.text("what", "What do you want to pass on?", "Say what you want to pass on.")),
                form -> new PaperAct.Disclose(
                        form.text("to"), constant(Purpose.values(), form.text("purpose")), form.text("what")));
    }

    public Sheet<PaperAct> directRelease() {
        return sheet(
                "paper.direct-release",
                List.of(EnquiryForms.text("terms", "On which terms may it be shared?", "Say on which terms.")),
                form -> new PaperAct.DirectRelease(form.text("terms")));
    }

    private static Ask.One purpose() {
        return new Ask.One(
                Field.of("purpose", "What does it serve?"),
                Stream.of(Purpose.values())
                        .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                        .toList(),
                Ask.Look.STACKED,
                "Choose what it serves.");
    }

    private static Why why(String label, String missing) {
        return new Why(label, missing);
    }

    /** A question why, with or without help. */
    private record Why(String label, String missing) {
        Ask.Text ask() {
            return new Ask.Text(Field.of("why", label), 4_000, 4, missing);
        }

        Ask.Text as(String hint) {
            return new Ask.Text(Field.of("why", label).withHint(hint), 4_000, 4, missing);
        }
    }

    Sheet<PaperAct> sheet(String act, List<Ask> asks, Function<Form, PaperAct> made) {
        return new Sheet<>(asks, facts.of(act, KNOWN), made);
    }

    /** Every form by the last word of its act. */
    public Map<String, Supplier<Sheet<PaperAct>>> byVerb() {
        return Map.of(
                "mark-exempt", this::markExempt,
                "mark-confidential", this::markConfidential,
                "mark-open", this::markOpen,
                "open", this::open,
                "send", this::send,
                "conclude-private-business", this::conclude,
                "use", this::use,
                "disclose", this::disclose,
                "direct-release", this::directRelease);
    }

    /** The constant of a word of norms; the form has checked that there is one. */
    static <E extends Enum<E>> E constant(E[] all, String word) {
        return find(all, word).orElseThrow();
    }

    static <E extends Enum<E>> Optional<E> find(E[] all, String word) {
        return Stream.of(all)
                .filter(each -> Words.of(each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
