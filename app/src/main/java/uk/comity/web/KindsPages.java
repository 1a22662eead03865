package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.acts.Course;
import uk.comity.acts.Kind;
import uk.comity.norms.Norm;
import uk.comity.pictures.Picture;
import uk.comity.pictures.Picture.Box;
import uk.comity.pictures.Picture.Look;
import uk.comity.web.pages.ClausePage;
import uk.comity.web.pages.KindPage;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** How each kind of matter goes: its states, as a picture and in words, with the clauses that speak on each step. */
@RestController
@RequestMapping("/{council}/protocol/kinds")
class KindsPages {

    @GetMapping("/{name}")
    ResponseEntity<String> kind(Visit visit, @PathVariable String name) {
        return course(visit, name)
                .map(course -> {
                    var page = page(visit, name, course);
                    return Html.page(Html.PAGES.pagesKind(
                            visit.frame(page.title(), Section.PROTOCOL, new Link("The protocol", visit.at("protocol"))),
                            page));
                })
                .orElseGet(() -> Html.notThere(visit));
    }

    private static Optional<Course> course(Visit visit, String name) {
        return visit.council().law().kinds().find(name).flatMap(Kind::course);
    }

    /** The kinds whose course can be shown. */
    static List<Link> links(Visit visit) {
        var links = new TreeMap<String, Link>();
        for (var kind : visit.council().law().kinds().all()) {
            kind.course()
                    .ifPresent(course ->
                            links.put(course.title(), new Link(title(visit, course), at(visit, kind.name()))));
        }
        return List.copyOf(links.values());
    }

    /** The course of the kind of matter that an act is of, where it is shown. */
    static Optional<Link> ofAct(Visit visit, String act) {
        var name = act.replaceFirst("\\..*$", "");
        return course(visit, name).map(course -> new Link(title(visit, course), at(visit, name)));
    }

    private static String at(Visit visit, String name) {
        return visit.at("protocol/kinds/" + name);
    }

    private static String title(Visit visit, Course course) {
        return "How it goes: " + Speaking.of(visit).own(course.title()).toLowerCase(Locale.UK);
    }

    private static KindPage page(Visit visit, String name, Course course) {
        var speaking = Speaking.of(visit);
        return new KindPage(
                title(visit, course),
                List.of(
                        "What can come of it, step by step. Whether the protocol permits a step is another question: follow"
                                + " the step to ask.",
                        "A number in the picture is the state to which a step leads."),
                drawing(speaking, course),
                course.stages().stream()
                        .map(stage -> state(visit, speaking, course, stage))
                        .toList(),
                links(visit).stream()
                        .filter(link -> !link.href().equals(at(visit, name)))
                        .toList());
    }

    private static ClausePage.Drawing drawing(Speaking speaking, Course course) {
        var boxes = new ArrayList<Box>();
        for (var stage : course.stages()) {
            var at = boxes.size();
            var onward = at == 0
                    ? List.<String>of()
                    : steps(speaking, course.stages().get(at - 1), stage.title());
            boxes.add(new Box(
                    at == 0 ? Look.DECISIVE : Look.PLAIN,
                    String.join(", or ", onward),
                    numbered(speaking, course, stage.title()),
                    stage.moves().stream()
                            .filter(move -> !move.leadsTo().equals(List.of(stage.title())))
                            .map(move -> speaking.act(move.act()) + ": to " + places(course, move) + ".")
                            .toList()));
        }
        var picture = new Picture(speaking.own(course.title()) + ": its states", Picture.Flow.WHERE_WORDS_STAND, boxes);
        return new ClausePage.Drawing(picture.svg("course"), picture.twin());
    }

    /** What leads straight from one state to the next below it. */
    private static List<String> steps(Speaking speaking, Course.Stage from, String to) {
        return from.moves().stream()
                .filter(move -> move.leadsTo().contains(to))
                .map(move -> speaking.act(move.act()).toLowerCase(Locale.UK))
                .toList();
    }

    private static String places(Course course, Course.Move move) {
        return String.join(
                " or ",
                move.leadsTo().stream()
                        .map(title -> Integer.toString(place(course, title)))
                        .toList());
    }

    private static String numbered(Speaking speaking, Course course, String title) {
        return place(course, title) + ". " + Speaking.capital(speaking.own(title));
    }

    private static int place(Course course, String title) {
        return course.stages().stream().map(Course.Stage::title).toList().indexOf(title) + 1;
    }

    private static KindPage.State state(Visit visit, Speaking speaking, Course course, Course.Stage stage) {
        var clauses = clauses(speaking);
        return new KindPage.State(
                "state-" + place(course, stage.title()),
                numbered(speaking, course, stage.title()),
                speaking.own(stage.sentence()),
                stage.moves().stream()
                        .map(move -> new KindPage.Move(
                                new Link(speaking.act(move.act()), visit.at("may-i/" + move.act())),
                                "By " + speaking.own(move.by()) + ".",
                                then(speaking, course, stage, move),
                                speaking.clauses(clauses.getOrDefault(move.act(), List.of()))))
                        .toList());
    }

    private static String then(Speaking speaking, Course course, Course.Stage stage, Course.Move move) {
        return move.leadsTo().equals(List.of(stage.title()))
                ? "It stays where it is."
                : "It leads to "
                        + String.join(
                                ", or to ",
                                move.leadsTo().stream()
                                        .map(title -> place(course, title) + " (" + speaking.own(title) + ")")
                                        .toList())
                        + ".";
    }

    /** The clauses of the norms that decide on each act, in the document's order. */
    private static Map<String, List<String>> clauses(Speaking speaking) {
        var clauses = new TreeMap<String, List<String>>();
        speaking.rulebook().stream()
                .flatMap(book -> book.council().norms().stream().filter(norm -> book.isRead(norm.read())))
                .filter(norm -> norm.effect().decides())
                .forEach(norm -> norm.on().forEach(act -> add(clauses, act, norm)));
        return clauses;
    }

    private static void add(Map<String, List<String>> clauses, String act, Norm norm) {
        var known = clauses.computeIfAbsent(act, _ -> new ArrayList<>());
        norm.clauses().stream().filter(clause -> !known.contains(clause)).forEach(known::add);
    }
}
