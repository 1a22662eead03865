package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.comity.acts.PersonId;
import uk.comity.matters.paper.Description;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperKind;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.pages.DocumentPage;
import uk.comity.web.parts.CanDo;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.SummaryList;

/** Says what a document is, and under which right it is open. */
final class DocumentTold {

    private DocumentTold() {}

    /** What it is, a row each. */
    static List<SummaryList.Row> rows(DocumentVisit it) {
        var document = it.document();
        var as = document.as();
        var register = it.speaking().register();
        var rows = new ArrayList<SummaryList.Row>();
        row(rows, "Number", it.folio().key());
        row(rows, "Kind", PaperWordings.of(as.sort()));
        if (!as.holder().isOfAGroup()) {
            row(rows, "Marked as", marked(it));
        }
        row(
                rows,
                "Kept by",
                register.findDepartment(as.holder().department())
                        .map(each -> each.title())
                        .orElse(""));
        row(rows, "Who has it", as.holder().officer().map(register::nameOf).orElse(""));
        row(rows, "Advice to", as.holder().advised().map(register::nameOf).orElse(""));
        row(
                rows,
                as.holder().isAdviceToAGroup() ? "Advice to" : "Paper of",
                register.findGroup(as.holder().group())
                        .map(group -> group.title())
                        .orElse(as.holder().group()));
        row(rows, "Function", as.holder().function());
        row(
                rows,
                "Body",
                register.findBody(as.belongs().body()).map(each -> each.title()).orElse(""));
        row(rows, "Meeting", as.belongs().meeting().map(Spoken::day).orElse(""));
        row(rows, "Item", as.belongs().item());
        row(rows, "Background papers", String.join("; ", as.belongs().background()));
        row(
                rows,
                "What else is true of it",
                as.traits().stream().map(PaperWordings::of).collect(Collectors.joining(". ")));
        document.filing()
                .flatMap(filing -> filing.redactionOf())
                .ifPresent(taken -> row(
                        rows,
                        "Parts taken out",
                        taken.reason()
                                + taken.paragraph()
                                        .map(each -> " (" + PaperWordings.of(each) + ")")
                                        .orElse("")));
        row(
                rows,
                "File",
                document.version().file() + ", "
                        + Math.max(1, document.version().size() / 1024) + " KB, version "
                        + document.versions().size());
        return rows;
    }

    private static void row(List<SummaryList.Row> rows, String key, String value) {
        if (!value.isBlank()) {
            rows.add(SummaryList.Row.of(key, value));
        }
    }

    private static String marked(DocumentVisit it) {
        var classing = it.document().classing();
        var words = Stream.of(
                        Optional.of(PaperWordings.of(classing.mark())),
                        classing.paragraph().map(PaperWordings::of))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(". "));
        return it.opened().isKept()
                ? classing.finding()
                        .map(found -> words + ". " + found.balance())
                        .orElse(words)
                : words;
    }

    /** Why it is open to this person. */
    static String right(DocumentVisit it) {
        var right = it.opened().right();
        var clauses = right.clauses().stream().map(Speaking::clauseWords).collect(Collectors.joining(", "));
        var words = switch (right.route()) {
            case SHARING -> shared(it.document().as().holder(), it.visit().me());
            case GRANT -> "it was shown to you on request, " + lower(right.words());
            case PROTOCOL -> right.words().replaceFirst("[.]$", "");
        };
        return clauses.isEmpty() ? words : words + " (" + clauses + ")";
    }

    private static String shared(Description.Holder holder, PersonId me) {
        if (!holder.isOfAGroup()) {
            return "you keep it, or answer for it";
        }
        return holder.officer().equals(Optional.of(me))
                ? "you gave the group this advice"
                : "you are a member of the group whose paper it is";
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }

    /** What a reader is given, and what goes on record. */
    static List<String> given(DocumentVisit it) {
        var told = new ArrayList<String>();
        if (it.opened().terms().isEmpty()) {
            told.add("The protocol says nothing on what you may use it for.");
        }
        if (it.opened().isMarked()) {
            told.add(
                    "You are given a copy with your name, the day and the right on every page, and a hidden mark. If it turns"
                            + " up elsewhere, the mark says whose copy it was.");
        }
        told.add("That you read it goes on record, with the time and the right"
                + (it.opened().terms().isEmpty() ? "." : ", and that you accepted this."));
        return told;
    }

    /** What can be done with it, but for reading, which the page itself offers. */
    static CanDo canDo(DocumentVisit it) {
        var menu = it.opened().menu().stream()
                .filter(act -> !(act instanceof PaperAct.Read))
                .toList();
        var weighed =
                new Openings<PaperAct>(it.speaking(), it.folio(), it.path(), Optional.empty()).weigh(menu, Map.of());
        var open = new ArrayList<>(weighed.open());
        it.opened()
                .right()
                .request()
                .map(request -> Addresses.of(it.visit(), request))
                .ifPresent(path -> open.add(new CanDo.Open(
                        new Link("Go to the request on which it was shown", path), "With its conditions.")));
        if (!it.opened().isKept()) {
            return new CanDo(open, weighed.closed());
        }
        if (RedactionPages.isTheirs(it)) {
            open.add(new CanDo.Open(new Link("File a version with parts taken out", it.path() + "/redact"), ""));
        }
        open.add(new CanDo.Open(new Link("Add a new version", it.path() + "/add-version"), ""));
        return new CanDo(open, weighed.closed());
    }

    /** What happened, for those who keep it. */
    static Optional<DocumentPage.Record> record(DocumentVisit it) {
        var visit = it.visit();
        return visit.council()
                .desk()
                .open(
                        visit.kind(PaperKind.class),
                        it.folio(),
                        visit.me(),
                        visit.council().now())
                .map(opened -> new DocumentPage.Record(
                        new Timelines(it.speaking()).of(opened.entered()),
                        new WhoSees(it.speaking()).of(opened.hearing().sharing(opened.position()))));
    }
}
