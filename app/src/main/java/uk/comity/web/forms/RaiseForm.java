package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.EnquiryAct.Addressee;
import uk.comity.matters.enquiry.EnquiryAct.Capacity;
import uk.comity.matters.enquiry.EnquiryAct.Needed;
import uk.comity.matters.enquiry.EnquiryAct.Subject;
import uk.comity.matters.enquiry.EnquiryAct.Visibility;
import uk.comity.register.Ward;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/**
 * The form that raises an enquiry.
 *
 * @param askers the members in whose name the person may ask: that member alone, or those whom support staff acts for
 * @param saysWhyThisOfficer whether the council's protocol turns on the reason for asking a junior officer
 */
public record RaiseForm(EnquiryForms forms, List<PersonId> askers, boolean saysWhyThisOfficer) {

    private static final Ask.Day NEEDED = new Ask.Day(
            Field.of("needed", "When would you like the answer? (optional)")
                    .withHint("This is your wish. It does not move any date that the protocol sets."),
            "");

    public RaiseForm {
        askers = List.copyOf(askers);
    }

    public Sheet<EnquiryAct> sheet() {
        var asks = new ArrayList<Ask>();
        if (askers.size() > 1) {
            asks.add(inWhoseName());
        }
        asks.add(EnquiryForms.title("title", "What is it about, in a few words?", "Say what it is about."));
        asks.add(EnquiryForms.text("question", "Your question", "Write your question."));
        asks.add(whom());
        if (saysWhyThisOfficer) {
            asks.add(new Ask.Text(
                    Field.of("why-this-officer", "Why this " + officer() + "? (optional)"), Texts.TEXT, 3, ""));
        }
        asks.add(choose(
                Field.of("capacity", "In what capacity do you ask?"),
                Capacity.values(),
                RaiseForm::words,
                "Choose in what capacity you ask."));
        asks.add(choose(
                Field.of("subject", "What kind of question is it?"),
                Subject.values(),
                RaiseForm::words,
                "Choose what kind of question it is."));
        var wards = forms.town().wards(askers);
        if (wards.size() > 1) {
            asks.add(ward(wards));
        }
        asks.add(choose(
                Field.of("visibility", "Who else may see it?"),
                Visibility.values(),
                this::words,
                "Choose who else may see it."));
        asks.add(NEEDED);
        asks.add(EnquiryForms.title("needed-why", "Why by then? (optional)", ""));
        return forms.sheet("enquiry.raise", asks, this::act);
    }

    /** The member whose enquiry the form raises. */
    public PersonId member(Form form) {
        return askers.size() > 1 ? EnquiryForms.person(form, "member") : askers.getFirst();
    }

    private EnquiryAct act(Form form) {
        return new EnquiryAct.Raise(
                form.text("title").replaceAll("\\s+", " "),
                form.text("question"),
                member(form),
                addressee(form.text("officer")),
                EnquiryForms.constant(Capacity.values(), form.text("capacity")),
                EnquiryForms.constant(Subject.values(), form.text("subject")),
                form.text("why-this-officer"),
                EnquiryForms.constant(Visibility.values(), form.text("visibility")),
                form.text("ward"),
                NEEDED.find(form).map(by -> new Needed(by, form.text("needed-why"))));
    }

    private static Addressee addressee(String chosen) {
        return chosen.startsWith(Town.DEPARTMENT)
                ? Addressee.department(chosen.substring(Town.DEPARTMENT.length()))
                : Addressee.officer(new PersonId(chosen.substring(Town.OFFICER.length())));
    }

    private Ask.One inWhoseName() {
        return new Ask.One(
                Field.of("member", "In whose name do you ask?"),
                forms.town().people(askers),
                Ask.Look.STACKED,
                "Choose the " + forms.town().words().member() + " in whose name you ask.");
    }

    private Ask.One whom() {
        return new Ask.One(
                Field.of("officer", "Who should answer?")
                        .withHint("Choose a department, and its head has the question; or somebody by name."),
                forms.town().departmentsAndOfficers(),
                Ask.Look.LIST,
                "Choose who should answer.");
    }

    private Ask.One ward(List<Ward> wards) {
        var label = "Which " + forms.town().words().ward() + " does it concern?";
        return new Ask.One(
                Field.of("ward", label),
                wards.stream().map(each -> Choice.of(each.key(), each.title())).toList(),
                Ask.Look.STACKED,
                "Choose the " + forms.town().words().ward() + " that it concerns.");
    }

    private static <E extends Enum<E>> Ask.One choose(Field field, E[] all, Function<E, String> words, String missing) {
        return new Ask.One(
                field,
                Stream.of(all)
                        .map(each -> Choice.of(EnquiryAct.word(each), words.apply(each)))
                        .toList(),
                Ask.Look.STACKED,
                missing);
    }

    private String officer() {
        return forms.town().words().officer();
    }

    /** A capacity as people read it. */
    public static String words(Capacity capacity) {
        return switch (capacity) {
            case COUNCIL_BUSINESS -> "On council business";
            case CONSTITUENT -> "For a constituent";
            case PRIVATE -> "As a private person";
        };
    }

    private static String words(Subject subject) {
        return switch (subject) {
            case SERVICE -> "About a service, or how the council works";
            case CASEWORK -> "About one person's case, such as a benefit or a grant";
            case EMPLOYMENT -> "About somebody's employment with the council";
            case PERSONAL -> "About somebody's personal affairs";
        };
    }

    private String words(Visibility visibility) {
        var members = forms.town().words().member() + "s";
        var ward = forms.town().words().ward();
        return switch (visibility) {
            case ONLY_ME -> "Nobody else: only you and those who deal with it";
            case MY_WARD -> "The other " + members + " for the " + ward;
            case MY_GROUP_IN_MY_WARD -> "Those of your group who sit for the " + ward;
        };
    }

    /** Whether anybody may ask here at all. */
    public static Optional<RaiseForm> find(EnquiryForms forms, List<PersonId> askers, boolean saysWhyThisOfficer) {
        return askers.isEmpty() ? Optional.empty() : Optional.of(new RaiseForm(forms, askers, saysWhyThisOfficer));
    }
}
