package uk.comity.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.comity.acts.Ruling;
import uk.comity.acts.Submission;
import uk.comity.acts.Weighed;
import uk.comity.matters.inspection.InspectionAct;
import uk.comity.norms.FactValue;
import uk.comity.search.Sought;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.Filled;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.InspectionForms;
import uk.comity.web.forms.RequestForms;
import uk.comity.web.forms.Sheet;
import uk.comity.web.forms.Town;
import uk.comity.web.parts.Choice;

/** The forms of the acts on one request: what each act needs, and what the protocol waits for that only whoever acts can tell. */
record RequestSheets(InspectionVisit it) {

    /** Words that tell something: the shorter ones stand in every document. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

    /** Of documents that are like a description. */
    private static final int MOST_LIKELY = 6;

    /** Asked wherever a norm reads it: the protocol gives advice on it, and waits for no answer. */
    private static final Set<String> ADVISED_ON = Set.of("in-doubt-on-access");

    static RequestForms asking(Speaking speaking) {
        return new RequestForms(town(speaking), speaking.rulebook());
    }

    private static Town town(Speaking speaking) {
        return new Town(speaking.register(), speaking.visit().day(), speaking.words());
    }

    /**
     * The form of an act; empty where no act of a request has this name.
     *
     * @param typed what was answered so far
     */
    Optional<Sheet<InspectionAct>> find(String verb, Form typed) {
        var known = answered(verb, typed);
        return sheet(verb, known).flatMap(first -> {
            var all = new LinkedHashSet<>(known);
            all.addAll(wanting(verb, first, typed));
            return sheet(verb, List.copyOf(all));
        });
    }

    /** What the form asks anyway: what was wanting at the last answer, what the form was sent with, and what brings advice. */
    private List<String> answered(String verb, Form typed) {
        var names = new ArrayList<String>();
        if (isAsking(verb)) {
            names.addAll(it.needs());
            names.addAll(RequestForms.written(typed));
        }
        it.speaking().rulebook().stream()
                .flatMap(book -> book.factsAskedFor(act(verb), it.visit().day()).stream())
                .map(type -> type.name())
                .filter(name -> typed.fields().containsKey(FactAsks.field(name)) || ADVISED_ON.contains(name))
                .forEach(names::add);
        return names;
    }

    /** What the protocol waits for: on the act as it was typed, else on it as far as it is known. */
    private List<String> wanting(String verb, Sheet<InspectionAct> sheet, Form typed) {
        var act = sheet.read(typed) instanceof Filled.Whole<InspectionAct>(var whole)
                ? Optional.of(whole)
                : it.sample(act(verb));
        return act.map(one -> needs(one, sheet.declared(typed))).orElse(List.of());
    }

    private List<String> needs(InspectionAct act, Map<String, FactValue> declared) {
        var visit = it.visit();
        var submission = new Submission(
                new UUID(0, 0),
                visit.me(),
                it.inNameOf(),
                visit.council().now(),
                it.opened().folio(),
                OptionalLong.empty(),
                "",
                declared,
                act);
        return switch (visit.council().desk().weigh(submission)) {
            case Weighed.Judged(var ruling, var _) ->
                ruling.needs().stream().map(Ruling.Need::fact).toList();
            case Weighed.OutOfTurn _, Weighed.NotYours _ -> List.of();
        };
    }

    private static String act(String verb) {
        return "inspection." + verb;
    }

    private static boolean isAsking(String verb) {
        return switch (verb) {
            case "request", "request-copy", "attend-exempt" -> true;
            default -> false;
        };
    }

    private Optional<Sheet<InspectionAct>> sheet(String verb, List<String> needs) {
        var asking = asking(it.speaking());
        return isAsking(verb)
                ? Optional.of(asking.again(it.position().request(), needs))
                : plain(verb).map(sheet -> sheet.asking(asking.wanting(needs)));
    }

    private Optional<Sheet<InspectionAct>> plain(String verb) {
        var forms = new InspectionForms(town(it.speaking()));
        return switch (verb) {
            case "consult" -> Optional.of(forms.consult(it.heard()));
            case "accept" ->
                Optional.of(forms.accept(
                        it.position().request().purpose(),
                        it.position()
                                .grant()
                                .map(grant -> grant.terms().conditions())
                                .orElse("")));
            case "identify" -> Optional.of(forms.identify(likely()));
            default -> forms.find(verb);
        };
    }

    /** Documents that are open to whoever looks, in whose title or text any of the words stand that the member used. */
    private List<Choice> likely() {
        var words = WORD.matcher(it.position().request().words())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" or "));
        if (words.isEmpty()) {
            return List.of();
        }
        var documents = it.visit().council().reading().search().documents();
        var told = new SearchTold(it.visit());
        var sought = new Sought(words, Sought.Narrowed.NOT, 1);
        return documents.find(it.visit().ask(documents::reach), sought).lines().stream()
                .filter(line -> line.nature().group().isEmpty())
                .limit(MOST_LIKELY)
                .map(line -> Choice.of(line.key(), line.title())
                        .withHint(told.document(line).note()))
                .toList();
    }
}
