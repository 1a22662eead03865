package uk.comity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.comparison.Comparison;
import uk.comity.merging.Merge;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.MergePage;
import uk.comity.web.pages.MessagePage;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.TextInput;

/** One protocol drafted from several, by choosing whose rule goes on: open to anybody, everything that is chosen in the address. */
@RestController
@RequestMapping("/compare/merge")
class MergePages {

    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 200;
    private static final String USUAL_NAME = "our-new-council";
    /** The same that the command line gives a draft. */
    private static final String USUAL_TITLE = "Protocol on member and officer relations (draft)";

    /** Nobody looks at a page that does not come for longer than this. */
    private static final Duration AT_A_GLANCE = Duration.ofMillis(900);

    private static final Duration FOR_A_FILE = Duration.ofSeconds(20);

    private final Comparisons comparisons;
    private final Merging merging;

    MergePages(Comparisons comparisons, Merging merging) {
        this.comparisons = comparisons;
        this.merging = merging;
    }

    /** What was asked for, and the packs side by side. */
    private record Asked(Form form, List<String> packs, Comparison comparison, MergeChoices choices) {

        String name() {
            return form.text("name").isEmpty() ? USUAL_NAME : form.text("name");
        }

        String title() {
            return form.text("title").isEmpty() ? USUAL_TITLE : form.text("title");
        }

        String packsInAddress() {
            return String.join(",", packs);
        }

        /** Everything that was chosen, as the rest of an address. */
        String query(String part) {
            var query = new ArrayList<String>();
            query.add("packs=" + encoded(packsInAddress()));
            add(query, "choices", choices.text(), "");
            add(query, "name", name(), USUAL_NAME);
            add(query, "title", title(), USUAL_TITLE);
            add(query, "part", part, "");
            return "?" + String.join("&", query);
        }

        private static void add(List<String> query, String name, String value, String usual) {
            if (!value.equals(usual)) {
                query.add(name + "=" + encoded(value));
            }
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private Optional<Asked> asked(MultiValueMap<String, String> fields) {
        var form = new Form(fields);
        var chosen = Comparisons.chosen(fields);
        if (!comparisons.problem(chosen).isEmpty()) {
            return Optional.empty();
        }
        var comparison = comparisons.of(chosen);
        var packs = comparison.sides().stream().map(Comparison.Side::key).toList();
        return Optional.of(new Asked(form, packs, comparison, MergeChoices.read(form, comparison)));
    }

    private static ResponseEntity<String> toComparing(MultiValueMap<String, String> fields) {
        return Html.seeOther("/compare?packs="
                + URLEncoder.encode(String.join(",", Comparisons.chosen(fields)), StandardCharsets.UTF_8));
    }

    @GetMapping
    ResponseEntity<String> choose(@RequestParam MultiValueMap<String, String> fields) {
        return asked(fields).map(this::choose).orElseGet(() -> toComparing(fields));
    }

    private ResponseEntity<String> choose(Asked asked) {
        var form = asked.form();
        var problems = problems(asked);
        if (!problems.isEmpty()) {
            return page(asked, problems);
        }
        if (form.text("do").equals("draft")) {
            return Html.seeOther("/compare/merge/draft" + asked.query(""));
        }
        var isSent = form.fields().keySet().stream().anyMatch(name -> name.startsWith(MergeChoices.FIELD));
        var part = form.text("part");
        return isSent
                ? Html.seeOther("/compare/merge" + asked.query(part) + (part.isEmpty() ? "" : "#subjects"))
                : page(asked, problems);
    }

    private List<Link> problems(Asked asked) {
        return Stream.of(
                        problem(asked.choices().problem(), "#parts"),
                        problem(nameProblem(asked.name()), "#name"),
                        problem(titleProblem(asked.title()), "#title"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Link> problem(String sentence, String place) {
        return sentence.isEmpty() ? Optional.empty() : Optional.of(new Link(sentence, place));
    }

    private String nameProblem(String name) {
        return !name.matches(NAME) || name.length() > LONGEST_NAME
                ? "Use lower case letters, digits and hyphens for the name, " + LONGEST_NAME + " at most"
                : merging.isTaken(name) ? "\"" + name + "\" is a protocol that is here already. Give another name" : "";
    }

    private static String titleProblem(String title) {
        return title.length() > LONGEST_TITLE ? "Give a title of " + LONGEST_TITLE + " characters at most" : "";
    }

    private ResponseEntity<String> page(Asked asked, List<Link> problems) {
        var words = new MergeWords(asked.comparison(), asked.choices());
        var page = new MergePage(
                "Draft one protocol from " + words.names(),
                new Link("The comparison", "/compare?packs=" + Asked.encoded(asked.packsInAddress())),
                problems.isEmpty() ? Optional.empty() : Optional.of(new ErrorSummary("There is a problem", problems)),
                new MergePage.Sent(
                        asked.packsInAddress(),
                        asked.choices().problem().isEmpty() ? asked.choices().text() : ""),
                words.parts(),
                words.open(asked.form().text("part")),
                List.of(
                        TextInput.of(
                                Field.of("name", "A short name for the draft")
                                        .withHint("Lower case letters, digits and hyphens. It names the folder.")
                                        .withProblem(nameProblem(asked.name())),
                                asked.name()),
                        TextInput.of(
                                Field.of("title", "What the protocol is called")
                                        .withProblem(titleProblem(asked.title())),
                                asked.title())));
        return Html.page(
                problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.pagesMerge(page));
    }

    @GetMapping("/draft")
    ResponseEntity<String> draft(@RequestParam MultiValueMap<String, String> fields) {
        return asked(fields).map(this::draft).orElseGet(() -> toComparing(fields));
    }

    private ResponseEntity<String> draft(Asked asked) {
        if (!problems(asked).isEmpty()) {
            return Html.seeOther("/compare/merge" + asked.query(""));
        }
        var links = new MergeWords.Links(
                new Link("Choose otherwise", "/compare/merge" + asked.query("")),
                List.of(
                        new Link("Take the draft with you (a ZIP file)", "/compare/merge/draft.zip" + asked.query("")),
                        new Link(
                                "Take the choices with you, for the command line",
                                "/compare/merge/choices.yaml" + asked.query(""))));
        return switch (made(asked, AT_A_GLANCE)) {
            case Merging.Asked.Ready(var made) ->
                Html.page(Html.PAGES.pagesMerged(
                        new MergeWords(asked.comparison(), asked.choices()).draft(made, asked.title(), links)));
            case Merging.Asked.Underway(var step) -> underway(asked, step, "/compare/merge/draft");
            case Merging.Asked.Busy() -> busy();
        };
    }

    /** The draft is being made: the page looks again by itself, without a script. */
    private static ResponseEntity<String> underway(Asked asked, Merging.Step step, String path) {
        var page = Html.page(Html.PAGES.pagesTrouble(new MessagePage(
                "The draft is being made",
                List.of(step.sentence(), "It takes some seconds. This page looks again by itself."),
                List.of(
                        new Link("Look again", path + asked.query("")),
                        new Link("Choose otherwise", "/compare/merge" + asked.query(""))))));
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .headers(page.getHeaders())
                .header("Refresh", "2")
                .body(page.getBody());
    }

    @GetMapping("/draft.zip")
    ResponseEntity<?> zip(@RequestParam MultiValueMap<String, String> fields) {
        var asked = asked(fields).filter(one -> problems(one).isEmpty());
        if (asked.isEmpty()) {
            return toComparing(fields);
        }
        return switch (made(asked.get(), FOR_A_FILE)) {
            case Merging.Asked.Ready(var made) ->
                ResponseEntity.ok()
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                attachment(asked.get().name() + ".zip"))
                        .contentType(MediaType.parseMediaType("application/zip"))
                        .body(Merging.zip(made.draft(), choices(asked.get())));
            case Merging.Asked.Underway(var step) -> underway(asked.get(), step, "/compare/merge/draft.zip");
            case Merging.Asked.Busy() -> busy();
        };
    }

    @GetMapping("/choices.yaml")
    ResponseEntity<String> choices(@RequestParam MultiValueMap<String, String> fields) {
        return asked(fields)
                .filter(asked -> problems(asked).isEmpty())
                .map(asked -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_DISPOSITION, attachment("choices.yaml"))
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .body(choices(asked)))
                .orElseGet(() -> toComparing(fields));
    }

    private static String choices(Asked asked) {
        return MergeChoices.file(asked.choices().choices(asked.comparison()), asked.packs());
    }

    private static String attachment(String name) {
        return "attachment; filename=\"" + name + "\"";
    }

    private Merging.Asked made(Asked asked, Duration patience) {
        var comparison = asked.comparison();
        return merging.ask(
                comparison,
                new Merging.Wanted(
                        asked.packs(),
                        comparison.day(),
                        asked.choices().choices(comparison),
                        new Merge.Name(asked.name(), asked.title())),
                patience);
    }

    private static ResponseEntity<String> busy() {
        return Edge.tooMany(
                "Others are drafting protocols just now. Your choices are kept in the address: load this page"
                        + " again in a minute.");
    }
}
