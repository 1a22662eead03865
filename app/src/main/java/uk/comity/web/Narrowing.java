package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import uk.comity.search.Results;
import uk.comity.web.forms.Form;
import uk.comity.web.parts.Choice;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Question;
import uk.comity.web.parts.Select;
import uk.comity.web.parts.TextInput;

/** What a list of documents can be narrowed by, with how many there are of each; all of it stands in the address. */
final class Narrowing {

    static final List<String> FILTERS = List.of("q", "body", "kind", "class", "department", "year");

    private Narrowing() {}

    static boolean isNarrowed(Form asked) {
        return FILTERS.stream().anyMatch(name -> !asked.text(name).isEmpty());
    }

    static List<Question> questions(SearchTold told, Results.Facets facets, Form asked) {
        return List.of(
                select("body", "Committee or body", "Any", facets.bodies(), told::body, asked),
                select("kind", "Kind", "Any", facets.kinds(), told::kind, asked),
                select("class", "Class", "Any", facets.marks(), told::mark, asked),
                select("department", "Department", "Any", facets.departments(), told::department, asked),
                TextInput.of(
                                Field.of("year", "Filed in the year")
                                        .withProblem(SoughtInWords.yearProblem(asked.text("year"))),
                                asked.text("year"))
                        .as(TextInput.Kind.WHOLE_NUMBER)
                        .wide(TextInput.Width.FOUR));
    }

    private static Select select(
            String name,
            String label,
            String any,
            Map<String, Integer> facet,
            UnaryOperator<String> title,
            Form asked) {
        var chosen = asked.text(name);
        var counted = facet.entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .map(each -> Choice.of(each.getKey(), title.apply(each.getKey()) + " (" + each.getValue() + ")"));
        // What stands in the address comes back, although nothing that was found is of it.
        var missing = chosen.isEmpty() || facet.containsKey(chosen)
                ? Stream.<Choice>empty()
                : Stream.of(Choice.of(chosen, title.apply(chosen)));
        return new Select(
                Field.of(name, label),
                Stream.of(Stream.of(Choice.of("", any)), counted, missing)
                        .flatMap(each -> each)
                        .toList(),
                chosen);
    }

    static String count(Results results) {
        if (results.more() == Results.More.YES) {
            return "More than " + String.format(java.util.Locale.UK, "%,d", results.count())
                    + " documents. The newest are here.";
        }
        return switch (results.count()) {
            case 0 -> "No documents";
            case 1 -> "1 document";
            default -> results.count() + " documents";
        };
    }

    static String address(String path, Form asked, int number) {
        var query = new ArrayList<String>();
        FILTERS.stream()
                .filter(name -> !asked.text(name).isEmpty())
                .forEach(name -> query.add(name + "=" + URLEncoder.encode(asked.text(name), StandardCharsets.UTF_8)));
        query.add("page=" + number);
        return path + "?" + String.join("&", query);
    }
}
