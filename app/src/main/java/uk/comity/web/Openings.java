package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.acts.Weighed;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.Link;

/**
 * Which acts are open to somebody on a folio, and which are not: why, and who may.
 *
 * @param path the folio's page, beneath which each act has its own by the last word of its name
 */
record Openings<A extends Act>(Speaking speaking, FolioId folio, String path, Optional<PersonId> inNameOf) {

    /**
     * Weighs what makes sense for this person, and what makes sense for others who take part.
     *
     * @param mine samples of the acts whose turn is this person's
     * @param others samples of the acts whose turn is another's, by that person
     */
    CanDo weigh(List<A> mine, Map<PersonId, List<A>> others) {
        var open = new ArrayList<CanDo.Open>();
        var closed = new ArrayList<CanDo.Closed>();
        var weighed = weighed(mine);
        for (var name : mine.stream().map(Act::name).distinct().toList()) {
            var answers = new ArrayList<Weighed>();
            for (var i = 0; i < mine.size(); i++) {
                if (mine.get(i).name().equals(name)) {
                    answers.add(weighed.get(i));
                }
            }
            sort(name, answers, open, closed);
        }
        closed.addAll(notMyTurn(mine, others));
        return new CanDo(open, closed);
    }

    private void sort(String name, List<Weighed> answers, List<CanDo.Open> open, List<CanDo.Closed> closed) {
        for (var answer : answers) {
            switch (answer) {
                case Weighed.Judged(var ruling, var goesOn)
                when goesOn -> {
                    open.add(new CanDo.Open(link(name), hint(ruling)));
                    return;
                }
                case Weighed.Judged _, Weighed.OutOfTurn _, Weighed.NotYours _ -> {}
            }
        }
        switch (answers.getFirst()) {
            case Weighed.Judged(var ruling, var _) -> closed.add(stopped(name, ruling));
            case Weighed.OutOfTurn(var sentence, var _) ->
                closed.add(new CanDo.Closed(speaking.act(name), speaking.own(sentence), List.of(), ""));
            case Weighed.NotYours() -> {}
        }
    }

    private CanDo.Closed stopped(String name, Ruling ruling) {
        var needs = ruling.needs().stream()
                .map(need -> speaking.own(Speaking.capital(need.sentence())))
                .collect(Collectors.joining(" "));
        var why = ruling.because()
                .map(Ruling.Line::gist)
                .orElse(ruling.instead().orElse("The protocol does not allow it."));
        return new CanDo.Closed(
                speaking.act(name),
                needs.isBlank() ? why : needs,
                ruling.because().map(line -> speaking.clauses(line.clauses())).orElse(List.of()),
                String.join(
                        " or ",
                        ruling.mayDecide().stream().map(speaking::office).toList()));
    }

    private List<CanDo.Closed> notMyTurn(List<A> mine, Map<PersonId, List<A>> others) {
        var names = mine.stream().map(Act::name).collect(Collectors.toSet());
        var samples = new LinkedHashMap<String, A>();
        var whoMay = new LinkedHashMap<String, List<PersonId>>();
        others.forEach((person, acts) -> acts.stream()
                .filter(act -> !names.contains(act.name()))
                .forEach(act -> {
                    samples.putIfAbsent(act.name(), act);
                    var people = whoMay.computeIfAbsent(act.name(), _ -> new ArrayList<>());
                    if (!people.contains(person)) {
                        people.add(person);
                    }
                }));
        var acts = List.copyOf(samples.values());
        var weighed = weighed(acts);
        var closed = new ArrayList<CanDo.Closed>();
        for (var i = 0; i < acts.size(); i++) {
            var name = acts.get(i).name();
            if (weighed.get(i) instanceof Weighed.OutOfTurn(var sentence, var _)) {
                closed.add(new CanDo.Closed(
                        speaking.act(name),
                        speaking.own(sentence),
                        List.of(),
                        speaking.names(whoMay.getOrDefault(name, List.of()))));
            }
        }
        return closed;
    }

    private List<Weighed> weighed(List<A> acts) {
        var visit = speaking.visit();
        return visit.council()
                .desk()
                .weigh(acts.stream()
                        .map(act -> new Submission(
                                new UUID(0, 0),
                                visit.me(),
                                inNameOf,
                                visit.council().now(),
                                folio,
                                OptionalLong.empty(),
                                "",
                                Map.of(),
                                act))
                        .toList());
    }

    private Link link(String name) {
        return new Link(speaking.act(name), path + "/" + name.substring(name.indexOf('.') + 1));
    }

    private String hint(Ruling ruling) {
        return ruling.ladder().isEmpty()
                ? ""
                : "This is for "
                        + String.join(
                                " or ",
                                ruling.ladder().getFirst().to().stream()
                                        .map(speaking::title)
                                        .toList())
                        + " to decide.";
    }
}
