package uk.comity.web.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.matters.Words;
import uk.comity.matters.interest.InterestAct;
import uk.comity.matters.interest.InterestAct.Sort;
import uk.comity.matters.interest.MemberInterests;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;

/** The forms of a member's register of interests. */
public record InterestForms(Town town, MemberInterests interests) {

    /** The form of an act; empty where no act of the register has this name. */
    public Optional<Sheet<InterestAct>> find(String verb) {
        return switch (verb) {
            case "declare" -> Optional.of(declare());
            case "state-capacity" ->
                Optional.of(sheet(
                        List.of(EnquiryForms.text(
                                "text",
                                "In what do you act as a private person?",
                                "Say in what you act for yourself.")),
                        form -> new InterestAct.StateCapacity(form.text("text"))));
            case "seek-advice" ->
                Optional.of(sheet(
                        List.of(EnquiryForms.text("text", "Your question", "Write your question.")),
                        form -> new InterestAct.SeekAdvice(form.text("text"))));
            case "advise" ->
                Optional.of(sheet(
                        List.of(EnquiryForms.text("text", "Your advice", "Write your advice.")),
                        form -> new InterestAct.Advise(form.text("text"))));
            case "end" -> Optional.of(end());
            default -> Optional.empty();
        };
    }

    private Sheet<InterestAct> declare() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("sort", "What kind of interest is it?"),
                                Stream.of(Sort.values())
                                        .map(each -> Choice.of(Words.of(each), words(each)))
                                        .toList(),
                                Ask.Look.STACKED,
                                "Choose what kind of interest it is."),
                        EnquiryForms.text("subject", "What is the interest?", "Say what the interest is."),
                        new Ask.Text(
                                Field.of("names", "Which names would a document about it bear? (optional)")
                                        .withHint(
                                                "Places, land, organisations or people: one on each line. When you ask for a"
                                                        + " document that names one, Comity reminds you of the interest."),
                                Texts.TEXT,
                                3,
                                ""),
                        new Ask.One(
                                Field.of("body", "Does it touch all that one body does? (optional)"),
                                bodies(),
                                Ask.Look.LIST,
                                "")),
                form -> new InterestAct.Declare(
                        EnquiryForms.constant(Sort.values(), form.text("sort")),
                        form.text("subject"),
                        form.text("names")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        form.text("body")));
    }

    private List<Choice> bodies() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", "No"));
        town.register().bodies(town.day()).forEach(each -> all.add(Choice.of(each.key(), each.title())));
        return all;
    }

    private Sheet<InterestAct> end() {
        return sheet(
                List.of(
                        new Ask.One(
                                Field.of("number", "Which interest has ended?"),
                                interests.open().stream()
                                        .map(each -> Choice.of(
                                                Integer.toString(each.number()),
                                                each.terms().subject()))
                                        .toList(),
                                Ask.Look.STACKED,
                                "Choose the interest that has ended."),
                        EnquiryForms.text("text", "Why has it ended?", "Say why it has ended.")),
                form -> new InterestAct.End(Integer.parseInt(form.text("number")), form.text("text")));
    }

    private static Sheet<InterestAct> sheet(List<Ask> asks, java.util.function.Function<Form, InterestAct> act) {
        return new Sheet<>(asks, FactAsks.NONE, act);
    }

    /** A sort of interest as people read it. */
    public static String words(Sort sort) {
        return switch (sort) {
            case LAND -> "Land or a building";
            case EMPLOYMENT -> "A job or an office";
            case BUSINESS -> "A business or a contract";
            case ORGANISATION -> "An organisation to which you belong";
            case RELATIONSHIP -> "A relative, a partner or a friend";
            case OTHER -> "Something else";
        };
    }
}
