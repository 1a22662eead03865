package uk.comity.web.forms;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.contact.ContactAct;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms of contact between a member and officers. */
public record ContactForms(Town town, EnquiryForms.Facts facts) {

    private static final Set<String> KNOWN = Set.of("approached-by");

    /** Confines a member's contact to a head of service. */
    public Sheet<ContactAct> restrict() {
        var departments = new Ask.Several(
                Field.of("departments", "With which departments?"),
                town.departments(),
                "Choose at least one department.");
        var review = new Ask.Day(
                Field.of("review-on", "When is it to be looked at again? (optional)")
                        .withHint("It does not end by itself on that day."),
                "");
        return sheet(
                "contact.restrict",
                List.of(
                        departments,
                        officer("head", "To which head of service may the " + member() + " still turn?"),
                        EnquiryForms.text("why", "Why?", "Write why contact is restricted."),
                        review),
                form -> new ContactAct.Restrict(
                        form.all("departments"),
                        form.text("why"),
                        EnquiryForms.person(form, "head"),
                        review.find(form)));
    }

    public Sheet<ContactAct> lift() {
        return sheet(
                "contact.lift",
                List.of(EnquiryForms.text("why", "Why does it end?", "Write why it ends.")),
                form -> new ContactAct.Lift(form.text("why")));
    }

    /** Consents to an approach beforehand. */
    public Sheet<ContactAct> consent() {
        var until = new Ask.Day(
                Field.of("until", "Until when?")
                        .withHint("The consent holds to the end of that day. For example, 24 11 2026."),
                "Give the last day on which the consent holds.");
        return sheet(
                "contact.consent",
                List.of(
                        officer("officer", "Whom may the " + member() + " approach?"),
                        EnquiryForms.text("what", "About what?", "Write what the approach may be about."),
                        until),
                form -> new ContactAct.Consent(
                        EnquiryForms.person(form, "officer"),
                        form.text("what"),
                        until.find(form).orElseThrow()));
    }

    /** Turns to an officer directly. */
    public Sheet<ContactAct> approach() {
        var by = new Ask.One(
                Field.of("approached-by", "How do you mean to reach them?"),
                Stream.of(ContactAct.By.values())
                        .map(each -> Choice.of(EnquiryAct.word(each), words(each)))
                        .toList(),
                Ask.Look.STACKED,
                "Choose how you mean to reach them.");
        return sheet(
                "contact.approach",
                List.of(
                        officer("officer", "Whom do you approach?"),
                        by,
                        EnquiryForms.text("what", "What is it about?", "Write what it is about.")),
                form -> new ContactAct.Approach(
                        EnquiryForms.person(form, "officer"),
                        EnquiryForms.constant(ContactAct.By.values(), form.text("approached-by")),
                        form.text("what")));
    }

    public Sheet<ContactAct> callLine() {
        return sheet(
                "contact.call-line",
                List.of(EnquiryForms.text("what", "What has happened?", "Write what has happened.")),
                form -> new ContactAct.CallLine(form.text("what")));
    }

    /** Arranges to meet an officer. */
    public Sheet<ContactAct> meet() {
        var day = new Ask.Day(
                Field.of("on", "On which day?").withHint("For example, 24 11 2026."), "Give the day of the meeting.");
        var time =
                new Ask.One(Field.of("at", "At what time?"), times(), Ask.Look.LIST, "Choose the time of the meeting.");
        return sheet(
                "contact.meet",
                List.of(
                        officer("officer", "Whom do you want to meet?"),
                        day,
                        time,
                        EnquiryForms.text("what", "What is it about?", "Write what it is about.")),
                form -> new ContactAct.Meet(
                        new PersonId(form.text("officer")),
                        day.find(form).orElseThrow().atTime(LocalTime.parse(form.text("at"))),
                        form.text("what")));
    }

    /** Every quarter of an hour from seven in the morning to ten at night. */
    private static List<Choice> times() {
        var first = Stream.of(Choice.of("", "Choose a time"));
        var quarters = Stream.iterate(
                LocalTime.of(7, 0), time -> !time.isAfter(LocalTime.of(22, 0)), time -> time.plusMinutes(15));
        return Stream.concat(
                        first, quarters.map(time -> Choice.of(time.toString(), uk.comity.web.parts.Spoken.time(time))))
                .toList();
    }

    private Sheet<ContactAct> sheet(String act, List<Ask> asks, Function<Form, ContactAct> made) {
        return new Sheet<>(asks, facts.of(act, KNOWN), made);
    }

    private Ask.One officer(String name, String label) {
        return new Ask.One(
                Field.of(name, label),
                town.officers(),
                Ask.Look.LIST,
                "Choose " + CouncilWords.a(town.words().officer()) + ".");
    }

    private String member() {
        return town.words().member();
    }

    private static String words(ContactAct.By by) {
        return switch (by) {
            case MESSAGE -> "By a message";
            case CALL -> "By telephone";
            case VISIT -> "By a visit";
        };
    }
}
