package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.Nature.Executive;
import uk.comity.matters.Nature.Mark;
import uk.comity.matters.Nature.Paragraph;
import uk.comity.matters.Nature.Sort;
import uk.comity.matters.Nature.Trait;
import uk.comity.matters.Words;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.Description.Belongs;
import uk.comity.matters.paper.Description.Holder;
import uk.comity.matters.paper.Description.Listing;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperAct.Classed;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/**
 * The forms that say what a document is: filing it and describing it anew.
 *
 * @param group key of the political group whose paper it is; blank for a document of the council
 * @param closed the protocol's own words for papers that are not open
 */
public record PaperDescribing(PaperForms forms, String group, Optional<String> closed) {

    private static final Ask.Day MEETING = new Ask.Day(
            Field.of("meeting", "On which day does the meeting sit? (optional)")
                    .withHint("The law counts clear days back from it. For example, 24 11 2026."),
            "");

    /** Files an uploaded file. */
    public Sheet<PaperAct> file(String sha256, String name) {
        var asks = new ArrayList<>(said(Optional.empty()));
        if (group.isEmpty()) {
            asks.add(mark());
            asks.add(PaperForms.paragraph(""));
        }
        return forms.sheet(
                "paper.file",
                asks,
                form -> new PaperAct.File(sha256, name, described(form), classed(form), Optional.empty()));
    }

    /** Describes a document anew. */
    public Sheet<PaperAct> describe(Description now) {
        var asks = new ArrayList<>(said(now.holder().advised()));
        asks.add(EnquiryForms.text("why", "Why is it described anew? (optional)", ""));
        return forms.sheet("paper.describe", asks, form -> new PaperAct.Describe(described(form), form.text("why")));
    }

    /** What the form holds for a document as it is. */
    public static Form of(Description now) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("title", List.of(now.title()));
        fields.put("sort", List.of(Words.of(now.sort())));
        fields.put("department", List.of(now.holder().department()));
        now.holder().officer().ifPresent(officer -> fields.put("officer", List.of(officer.value())));
        now.holder().advised().ifPresent(member -> fields.put("advised", List.of(member.value())));
        fields.put("function", List.of(now.holder().function()));
        fields.put("body", List.of(now.belongs().body()));
        now.belongs().meeting().ifPresent(day -> {
            fields.put("meeting-day", List.of(String.valueOf(day.getDayOfMonth())));
            fields.put("meeting-month", List.of(String.valueOf(day.getMonthValue())));
            fields.put("meeting-year", List.of(String.valueOf(day.getYear())));
        });
        fields.put("item", List.of(now.belongs().item()));
        fields.put("executive", List.of(Words.of(now.belongs().executive())));
        fields.put("background", List.of(String.join("\n", now.belongs().background())));
        fields.put("traits", now.traits().stream().map(Words::of).toList());
        fields.put("listing", List.of(Words.of(now.listing())));
        return new Form(Map.copyOf(fields));
    }

    /**
     * What is said of every document.
     *
     * @param advised the member to whom the advice in it was given, as it is described now
     */
    private List<Ask> said(Optional<PersonId> advised) {
        var title = new Ask.Line(
                Field.of("title", "By which title do people know it?")
                        .withHint("Say what it is about, with no name of a private person."),
                200,
                "Give the document a title.");
        var sort = new Ask.One(
                Field.of("sort", "What kind of document is it?"),
                Stream.of(Sort.values())
                        .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                        .toList(),
                Ask.Look.STACKED,
                "Choose what kind of document it is.");
        return group.isEmpty() ? ofTheCouncil(title, sort, advised) : List.of(title, sort);
    }

    private List<Ask> ofTheCouncil(Ask title, Ask sort, Optional<PersonId> advised) {
        var town = forms.town();
        return List.of(
                title,
                sort,
                listed("department", "Which department keeps it?", "Your own department", town.departments()),
                officer(),
                advised(advised),
                new Ask.Line(
                        Field.of("function", "For which of the council's functions is it kept? (optional)")
                                .withHint("For example, licensing or homelessness."),
                        200,
                        ""),
                listed("body", "Which body's business is it? (optional)", "No body's", bodies()),
                MEETING,
                new Ask.Line(Field.of("item", "Which item of the agenda? (optional)"), 20, ""),
                new Ask.One(
                        Field.of("executive", "Is it business of the executive?"),
                        Stream.of(Executive.values())
                                .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                                .toList(),
                        Ask.Look.STACKED,
                        "Say whether it is business of the executive."),
                new Ask.Text(
                        Field.of("background", "Which background papers does it list? (optional)")
                                .withHint("One on each line. A report of a committee lists them by law."),
                        4_000,
                        3,
                        ""),
                new Ask.Several(
                        Field.of("traits", "Is any of this true of it? (optional)"),
                        Stream.of(Trait.values())
                                .map(each -> Choice.of(Words.of(each), PaperWordings.of(each)))
                                .toList(),
                        ""),
                new Ask.One(
                        Field.of("listing", "May every " + town.words().member() + " know that it is there?")
                                .withHint(
                                        "An item on an agenda is known by its title even where its content is closed."),
                        List.of(
                                Choice.of(Words.of(Listing.NOT_LISTED), "Only those to whom it is open"),
                                Choice.of(Words.of(Listing.KNOWN_TO_MEMBERS), "Yes, its title may be listed")),
                        Ask.Look.STACKED,
                        "Say whether its title may be listed."));
    }

    private Ask.One mark() {
        var ours = closed.map(words -> " Here: " + words + ".").orElse("");
        return new Ask.One(
                Field.of("mark", "What is it marked as?")
                        .withHint(
                                "It is treated like this at once. That it is exempt is for the proper officer to find."),
                List.of(
                        Choice.of(Words.of(Mark.OPEN), PaperWordings.of(Mark.OPEN)),
                        Choice.of(Words.of(Mark.EXEMPT), PaperWordings.of(Mark.EXEMPT))
                                .withHint("Schedule 12A of the Local Government Act 1972." + ours),
                        Choice.of(Words.of(Mark.CONFIDENTIAL), PaperWordings.of(Mark.CONFIDENTIAL))
                                .withHint("Section 100A(3) of that Act." + ours)),
                Ask.Look.STACKED,
                "Choose what it is marked as.");
    }

    private Ask.One officer() {
        var officer = forms.town().words().officer();
        return new Ask.One(
                Field.of("officer", "Which " + officer + " has it? (optional)")
                        .withHint(
                                "Requests to see it go to whoever has it. Leave this as it is if you have it yourself."),
                forms.town().officersOr("No other " + officer),
                Ask.Look.LIST,
                "");
    }

    private Ask.One advised(Optional<PersonId> now) {
        var member = forms.town().words().member();
        return new Ask.One(
                Field.of("advised", "To which " + member + " was the advice in it given? (optional)")
                        .withHint("For advice that was given to one " + member + ", and for the request for it."),
                forms.town().membersOr("It is no advice to one " + member, now),
                Ask.Look.LIST,
                "");
    }

    private static Ask.One listed(String name, String label, String none, List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", none));
        all.addAll(choices);
        return new Ask.One(Field.of(name, label), all, Ask.Look.LIST, "");
    }

    private List<Choice> bodies() {
        return forms.town().register().bodies(forms.town().day()).stream()
                .map(each -> Choice.of(each.key(), each.title()))
                .toList();
    }

    private Description described(Form form) {
        return new Description(
                form.text("title"),
                PaperForms.constant(Sort.values(), form.text("sort")),
                new Belongs(
                        form.text("body"),
                        MEETING.find(form),
                        form.text("item"),
                        PaperForms.find(Executive.values(), form.text("executive"))
                                .orElse(Executive.NO),
                        form.text("background")
                                .lines()
                                .map(String::strip)
                                .filter(one -> !one.isEmpty())
                                .toList()),
                new Holder(
                        form.text("department"),
                        person(form, "officer"),
                        form.text("function"),
                        group,
                        person(form, "advised")),
                form.all("traits").stream()
                        .flatMap(word -> PaperForms.find(Trait.values(), word).stream())
                        .toList(),
                PaperForms.find(Listing.values(), form.text("listing")).orElse(Listing.NOT_LISTED));
    }

    private static Optional<PersonId> person(Form form, String name) {
        return Optional.of(form.text(name)).filter(key -> !key.isEmpty()).map(PersonId::new);
    }

    /** A paragraph that was chosen for anything but an exempt document means nothing. */
    private static Classed classed(Form form) {
        var mark = PaperForms.find(Mark.values(), form.text("mark")).orElse(Mark.OPEN);
        return new Classed(
                mark,
                mark == Mark.EXEMPT ? PaperForms.find(Paragraph.values(), form.text("paragraph")) : Optional.empty());
    }
}
