package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.comity.acts.FolioId;
import uk.comity.matters.Telling;
import uk.comity.register.Body;
import uk.comity.register.Department;
import uk.comity.register.Person;
import uk.comity.search.Elsewhere;
import uk.comity.search.Results;
import uk.comity.views.FolioLine;
import uk.comity.web.forms.CouncilWords;
import uk.comity.web.pages.SearchPage;
import uk.comity.web.pages.SearchPage.Hit;
import uk.comity.web.parts.Link;

/** What was found, in the council's words. */
final class SearchTold {

    private final Visit visit;
    private final uk.comity.register.Register register;
    private final Speaking speaking;
    private final boolean mayAsk;

    SearchTold(Visit visit) {
        this.visit = visit;
        this.register = visit.register();
        this.speaking = Speaking.of(visit);
        this.mayAsk = visit.standing().isMember()
                || !register.membersSupportedBy(visit.me(), visit.day()).isEmpty();
    }

    String body(String key) {
        return register.findBody(key).map(Body::title).orElse(key);
    }

    String department(String key) {
        return register.findDepartment(key).map(Department::title).orElse(key);
    }

    String kind(String word) {
        return switch (word) {
            case "agenda-or-minutes" -> "Agenda or minutes";
            case "adviser-advice" -> "Advice of a political adviser";
            default -> Speaking.capital(word.replace('-', ' '));
        };
    }

    String mark(String word) {
        return Speaking.capital(word);
    }

    Hit document(Results.Line line) {
        var about = line.nature();
        var note = new ArrayList<String>();
        note.add(kind(about.kind()));
        if (!about.mark().equals("open")) {
            note.add(about.mark());
        }
        if (!about.body().isEmpty()) {
            note.add(body(about.body())
                    + about.meeting().map(day -> ", " + Telling.date(day)).orElse(""));
        }
        if (!about.department().isEmpty()) {
            note.add(department(about.department()));
        }
        note.add("filed on " + Telling.date(about.filedOn()));
        if (line.openness() == Results.Openness.MAY_BE_ASKED_FOR) {
            note.add(mayAsk ? "not open to you: you may ask for it" : "not open to you");
        }
        return new Hit(
                line.title(),
                line.openness() == Results.Openness.OPEN
                        ? Optional.of(visit.at("documents/" + line.key()))
                        : Optional.empty(),
                String.join(" · ", note),
                line.extract().stream().map(SearchTold::piece).toList(),
                ask(line));
    }

    /** Where a member, or their support staff, asks for a document that is known by its title only. */
    Optional<Link> ask(Results.Line line) {
        return mayAsk && line.openness() == Results.Openness.MAY_BE_ASKED_FOR
                ? Optional.of(new Link(
                        "Ask to see it",
                        visit.at("requests/new?paper=") + line.key() + "&words="
                                + URLEncoder.encode(line.title(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static SearchPage.Piece piece(Results.Piece piece) {
        return switch (piece.hit()) {
            case YES -> new SearchPage.Piece.Sought(piece.text());
            case NO -> new SearchPage.Piece.Plain(piece.text());
        };
    }

    List<SearchPage.Others> others(Elsewhere.Found found) {
        return Stream.of(
                        new SearchPage.Others(
                                "Matters",
                                found.matters().stream().map(this::matter).toList()),
                        new SearchPage.Others(
                                "Clauses of the protocol",
                                found.clauses().stream().map(this::clause).toList()),
                        new SearchPage.Others(
                                "People",
                                found.people().stream().map(this::person).toList()),
                        new SearchPage.Others(
                                "Past rulings",
                                found.rulings().stream().map(this::ruling).toList()))
                .filter(each -> !each.hits().isEmpty())
                .toList();
    }

    private Hit matter(FolioLine line) {
        return Hit.of(line.title(), Optional.of(at(line.folio())), line.standing(), List.of());
    }

    private String at(FolioId folio) {
        return Addresses.of(visit, folio);
    }

    private Hit clause(Elsewhere.InClause clause) {
        var title = clause.pack()
                        .equals(visit.rulebook()
                                .map(book -> book.council().key())
                                .orElse(""))
                ? "Clause " + clause.clause()
                : clause.clause();
        return Hit.of(
                title,
                Optional.of(speaking.clause(clause.clause()).href()),
                clause.pack().startsWith("law") ? "The law" : "The protocol",
                clause.gist().stream().map(SearchTold::piece).toList());
    }

    private Hit person(Person person) {
        return Hit.of(
                person.name().spoken(),
                Optional.of(visit.at("register")),
                People.standing(register, CouncilWords.of(visit.rulebook()), person.id(), visit.day()),
                List.of());
    }

    private Hit ruling(Elsewhere.Past past) {
        return Hit.of(
                past.folio().title(),
                Optional.of(at(past.folio().folio())),
                Speaking.capital(past.answer()) + " on " + Telling.date(past.day())
                        + (past.clauses().isEmpty() ? "" : ", clause " + String.join(", ", past.clauses())),
                List.of(new SearchPage.Piece.Plain(past.gist())));
    }
}
