package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.matters.inspection.InspectionAct.Capacity;
import uk.comity.matters.inspection.InspectionAct.Sort;
import uk.comity.matters.inspection.InspectionEntry.Asked;
import uk.comity.norms.Rulebook;
import uk.comity.register.Body;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms by which a document is asked for, and asked for again. */
public record RequestForms(Town town, Optional<Rulebook> rulebook) {

    /** What text on the request tells: it is written, and not ticked. */
    private static final Set<String> WRITTEN = Set.of(
            "need-is-explained",
            "reasons-are-specific",
            "relevant-to-scrutiny",
            "access-advice-is-on-file",
            "confidence-is-settled",
            "reasons-are-written-down");

    /**
     * Begins a request.
     *
     * @param askers the members in whose name the person may ask
     * @param given what an address gave, such as one that May I? made
     */
    public Sheet<InspectionAct> begin(Sort sort, List<PersonId> askers, Form given) {
        var asks = new ArrayList<>(members(askers));
        asks.add(new Ask.Text(
                Field.of("words", "Which document would you like to see?")
                        .withHint(
                                "Say what you know of it: its title, its date, whose it is. You need not know its number."),
                Texts.TEXT,
                3,
                given.text("paper").isEmpty() ? "Say which document you would like to see." : ""));
        asks.add(new Ask.Line(Field.of("paper", "Its number in Comity, if you know it (optional)"), 70, ""));
        asks.add(new Ask.One(
                Field.of("department", "Who has it? (optional)"),
                Stream.concat(Stream.of(Choice.of("", "I do not know")), town.departments().stream())
                        .toList(),
                Ask.Look.LIST,
                ""));
        asks.add(capacity());
        if (askers.stream().anyMatch(this::scrutinises)) {
            asks.add(scrutiny(" (optional)", ""));
        }
        return new Sheet<>(asks, given(sort, given), form -> asked(sort, askers, form));
    }

    /**
     * Asks to stay in a meeting while exempt business is discussed.
     *
     * @param askers the members in whose name the person may ask
     */
    public Sheet<InspectionAct> stay(List<PersonId> askers) {
        var on = new Ask.Day(
                Field.of("on", "On which day does it meet?").withHint("For example, 24 11 2026."),
                "Give the day of the meeting.");
        var asks = new ArrayList<>(members(askers));
        asks.add(new Ask.One(
                Field.of("body", "Which body meets?"),
                town.register().bodies(town.day()).stream()
                        .map(each -> Choice.of(each.key(), each.title()))
                        .toList(),
                Ask.Look.STACKED,
                "Choose the body that meets."));
        asks.add(on);
        asks.add(capacity());
        return new Sheet<>(
                asks,
                FactAsks.NONE,
                form -> new InspectionAct.AttendExempt(
                        member(askers, form),
                        form.text("body"),
                        on.find(form).orElseThrow(),
                        EnquiryForms.constant(Capacity.values(), form.text("capacity")),
                        ""));
    }

    private List<Ask> members(List<PersonId> askers) {
        return askers.size() < 2
                ? List.of()
                : List.of(new Ask.One(
                        Field.of("member", "In whose name do you ask?"),
                        town.people(askers),
                        Ask.Look.STACKED,
                        "Choose the " + town.words().member() + " in whose name you ask."));
    }

    private static PersonId member(List<PersonId> askers, Form form) {
        return askers.size() > 1 ? EnquiryForms.person(form, "member") : askers.getFirst();
    }

    private static Ask capacity() {
        return new Ask.One(
                Field.of("capacity", "In what capacity do you ask?"),
                InspectionForms.choices(Capacity.values(), InspectionForms::words),
                Ask.Look.STACKED,
                "Choose in what capacity you ask.");
    }

    private InspectionAct asked(Sort sort, List<PersonId> askers, Form form) {
        var member = member(askers, form);
        var paper = form.text("paper");
        var key = paper.isEmpty() || paper.contains("/") ? paper : "paper/" + paper;
        var capacity = EnquiryForms.constant(Capacity.values(), form.text("capacity"));
        var words = form.text("words");
        var department = form.text("department");
        var scrutinises = form.text("scrutinises");
        return sort == Sort.COPY
                ? new InspectionAct.RequestCopy(member, key, words, department, capacity, "", scrutinises)
                : new InspectionAct.Request(member, key, words, department, capacity, "", scrutinises);
    }

    /** Whether the member sits on a scrutiny committee, and so may have a right that hangs on what is scrutinised. */
    private boolean scrutinises(PersonId member) {
        return town.register().seatsOf(member, town.day()).stream()
                .flatMap(seat -> town.register().findBody(seat.body()).stream())
                .anyMatch(body -> body.sort() == Body.Sort.SCRUTINY);
    }

    private static Ask.Text scrutiny(String optional, String missing) {
        return EnquiryForms.text(
                "scrutinises",
                "Which decision do you scrutinise, or which review of the work programme does it bear on?" + optional,
                missing);
    }

    /** The facts that an address gives: asked again on the form, so that the person sees what is said. */
    private FactAsks given(Sort sort, Form given) {
        var act = sort == Sort.COPY ? "inspection.request-copy" : "inspection.request";
        return new FactAsks(rulebook.stream()
                .flatMap(book -> book.factsAskedFor(act, town.day()).stream())
                .filter(type -> type.question().isPresent() && given.fields().containsKey(FactAsks.field(type.name())))
                .toList());
    }

    /**
     * Asks again, with what the protocol asked for and nothing else.
     *
     * @param needs names of the facts that were wanting
     */
    public Sheet<InspectionAct> again(Asked asked, List<String> needs) {
        var asks = new ArrayList<Ask>();
        var purpose = needs.contains("need-is-explained") || needs.contains("reasons-are-specific");
        if (purpose) {
            asks.add(EnquiryForms.text(
                    "purpose",
                    "Why do your duties as " + CouncilWords.a(town.words().member()) + " call for it?",
                    "Say why you need it."));
        }
        if (needs.contains("relevant-to-scrutiny")) {
            asks.add(scrutiny("", "Name the decision or the review."));
        } else if (asked.sort() != Sort.STAY && asked.scrutinises().isBlank() && scrutinises(asked.member())) {
            asks.add(scrutiny(" (optional)", ""));
        }
        return new Sheet<>(asks, wanting(needs), form -> again(asked, form));
    }

    /** Facts that were told in writing on a form by which somebody asks again. */
    public static List<String> written(Form typed) {
        return Stream.of(
                        typed.text("purpose").isEmpty() ? "" : "need-is-explained",
                        typed.text("scrutinises").isEmpty() ? "" : "relevant-to-scrutiny")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static InspectionAct again(Asked asked, Form form) {
        var purpose = form.text("purpose");
        var scrutinises = form.text("scrutinises");
        return switch (asked.sort()) {
            case SEE -> new InspectionAct.Request(asked.member(), "", "", "", asked.capacity(), purpose, scrutinises);
            case COPY ->
                new InspectionAct.RequestCopy(asked.member(), "", "", "", asked.capacity(), purpose, scrutinises);
            case STAY ->
                new InspectionAct.AttendExempt(
                        asked.member(), asked.body(), asked.on().orElseThrow(), asked.capacity(), purpose);
        };
    }

    /** The questions by which a person tells these facts; none for what is written into the request. */
    public FactAsks wanting(List<String> needs) {
        return new FactAsks(rulebook.stream()
                .flatMap(book -> needs.stream()
                        .filter(name -> !WRITTEN.contains(name))
                        .flatMap(name -> book.vocabulary().findFact(name).stream()))
                .filter(type -> type.question().isPresent())
                .toList());
    }
}
