package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.matters.enquiry.EnquiryAct;
import uk.comity.matters.enquiry.State;
import uk.comity.register.Register;
import uk.comity.views.DutyLine;
import uk.comity.views.Filter;
import uk.comity.views.FolioLine;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.EnquiriesPage;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.EmptyState;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Pagination;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.Table;
import uk.comity.web.parts.Table.Cell;
import uk.comity.web.parts.TextInput;

/** The list of enquiries, with its filters in the address. */
@RestController
class EnquiriesPages {

    private static final int ON_A_PAGE = 50;

    private static final List<String> FILTERS = List.of("text", "state", "ward", "department", "mine");

    @GetMapping("/{council}/enquiries")
    ResponseEntity<String> list(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var asked = new Form(fields);
        var standing = visit.standing();
        var register = standing.register();
        var lists = visit.council().reading().views().lists();
        var found = lists.list(standing, "enquiry", filter(asked)).stream()
                .filter(line -> asked.text("mine").isEmpty() || isMine(line, visit.me()))
                .toList();
        var last = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        var current = Math.clamp(number(asked.text("page")), 1, last);
        var shown =
                found.stream().skip((current - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        var isAsker = standing.isMember()
                || !register.membersSupportedBy(visit.me(), visit.day()).isEmpty();
        var start =
                isAsker ? Optional.of(new Link("Raise an enquiry", visit.at("enquiries/new"))) : Optional.<Link>empty();
        var page = new EnquiriesPage(
                visit.at("enquiries"),
                filters(visit, register, asked),
                found.isEmpty() ? "No enquiries" : count(found.size()),
                shown.isEmpty() ? Optional.empty() : Optional.of(table(visit, register, shown)),
                last == 1
                        ? Optional.empty()
                        : Optional.of(Pagination.of(current, last, number -> address(visit, asked, number))),
                otherwise(asked, start),
                start);
        return Html.page(Html.PAGES.pagesEnquiries(visit.frame("Enquiries", Section.ENQUIRIES), page));
    }

    private static Filter filter(Form asked) {
        return new Filter(
                asked.text("text"),
                "",
                Map.of(
                        "state", asked.text("state"),
                        "ward", asked.text("ward"),
                        "department", asked.text("department")));
    }

    private static boolean isMine(FolioLine line, PersonId me) {
        return me.value().equals(line.facets().get("member"))
                || me.value().equals(line.facets().get("officer"));
    }

    private static List<Question> filters(Visit visit, Register register, Form asked) {
        var words = Speaking.of(visit).words();
        var states = Stream.of(State.values())
                .filter(state -> state != State.NEW)
                .map(state -> Choice.of(EnquiryAct.word(state), Speaking.capital(words.in(state.title()))));
        var wards = register.wards().stream().map(each -> Choice.of(each.key(), each.title()));
        var departments = register.departments().stream().map(each -> Choice.of(each.key(), each.title()));
        return List.of(
                TextInput.of(Field.of("text", "Words in the title"), asked.text("text"))
                        .as(TextInput.Kind.SEARCH),
                select("state", "State", "Any state", states, asked),
                select("ward", Speaking.capital(words.ward()), "Any " + words.ward(), wards, asked),
                select("department", "Department", "Any department", departments, asked),
                select("mine", "Whose", "Everybody's", Stream.of(Choice.of("yes", "Only mine")), asked));
    }

    private static Select select(String name, String label, String any, Stream<Choice> choices, Form asked) {
        return new Select(
                Field.of(name, label),
                Stream.concat(Stream.of(Choice.of("", any)), choices).toList(),
                asked.text(name));
    }

    private static Table table(Visit visit, Register register, List<FolioLine> lines) {
        var duties = visit
                .ask(standing -> visit.council().reading().views().duties().open(standing))
                .stream()
                .collect(Collectors.groupingBy(duty -> duty.folio().folio()));
        var speaking = Speaking.of(visit);
        var words = speaking.words();
        var dates = Dates.of(speaking);
        var rows = lines.stream()
                .map(line -> List.of(
                        Cell.of(new Link(
                                line.title(),
                                visit.at("enquiries/" + line.folio().key()))),
                        Cell.of(Speaking.capital(words.in(line.state()))),
                        Cell.of(name(register, line, "member")),
                        Cell.of(name(register, line, "officer")),
                        due(duties, dates, line.folio())))
                .toList();
        var columns = Stream.of("Enquiry", "State", "Asked by", "With", "Due")
                .map(Table.Column::of)
                .toList();
        return Table.cards("Enquiries, the last moved first", columns, rows);
    }

    private static Cell due(Map<FolioId, List<DutyLine>> duties, Dates dates, FolioId folio) {
        return duties.getOrDefault(folio, List.of()).stream()
                .flatMap(duty -> dates.due(duty).stream())
                .findFirst()
                .map(Cell::of)
                .orElse(Cell.of(""));
    }

    private static String name(Register register, FolioLine line, String facet) {
        return Optional.ofNullable(line.facets().get(facet))
                .map(id -> register.nameOf(new PersonId(id)))
                .orElse("");
    }

    private static EmptyState otherwise(Form asked, Optional<Link> start) {
        var isFiltered = FILTERS.stream().anyMatch(name -> !asked.text(name).isEmpty());
        if (isFiltered) {
            return EmptyState.of("No enquiry that you may see is like that. Choose less above.");
        }
        var text = "Enquiries that you may see would be here. There are none yet.";
        return start.map(link -> EmptyState.of(text, link)).orElse(EmptyState.of(text));
    }

    private static String address(Visit visit, Form asked, int number) {
        var query = new ArrayList<String>();
        FILTERS.stream()
                .filter(name -> !asked.text(name).isEmpty())
                .forEach(name -> query.add(name + "=" + URLEncoder.encode(asked.text(name), StandardCharsets.UTF_8)));
        query.add("page=" + number);
        return visit.at("enquiries") + "?" + String.join("&", query);
    }

    private static String count(int number) {
        return number == 1 ? "1 enquiry" : number + " enquiries";
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 1;
    }
}
