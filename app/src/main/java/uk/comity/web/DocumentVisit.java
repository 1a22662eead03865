package uk.comity.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import uk.comity.acts.FolioId;
import uk.comity.acts.PersonId;
import uk.comity.acts.Submission;
import uk.comity.councils.OpenDocuments;
import uk.comity.matters.paper.Document;
import uk.comity.matters.paper.PaperAct;
import uk.comity.matters.paper.PaperKind;
import uk.comity.web.forms.FactAsks;
import uk.comity.web.forms.PaperDescribing;
import uk.comity.web.forms.PaperForms;
import uk.comity.web.forms.PaperWordings;
import uk.comity.web.forms.Sheet;
import uk.comity.web.forms.Town;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;

/** Somebody's visit to one document that is open to them. */
record DocumentVisit(Visit visit, OpenDocuments.Opened opened, Speaking speaking) {

    /** Opens the document of this key; empty where there is none, or it is not open to them. */
    static Optional<DocumentVisit> find(Visit visit, String key) {
        return visit.council()
                .reading()
                .papers()
                .find(visit.me(), key, visit.council().now())
                .map(opened -> new DocumentVisit(visit, opened, speaking(visit, opened.document())));
    }

    private static Speaking speaking(Visit visit, Document document) {
        var hearing = visit.council().desk().read(visit.council().now(), visit.kind(PaperKind.class)::hear);
        return Speaking.of(visit).towards(role -> hearing.holders(document, role));
    }

    Document document() {
        return opened.document();
    }

    FolioId folio() {
        return document().folio();
    }

    String path() {
        return visit.at("documents/" + folio().key());
    }

    /** What a tab may say of it: its key alone. */
    String tab() {
        return "Document " + folio().key();
    }

    List<Link> wayUp() {
        return List.of(
                new Link("Documents", visit.at("documents")),
                new Link(document().as().title(), path()));
    }

    /** A submission of this person on this document, to be weighed or performed. */
    Submission submission(UUID actId, PaperAct act) {
        return new Submission(
                actId,
                visit.me(),
                Optional.<PersonId>empty(),
                visit.council().now(),
                folio(),
                OptionalLong.empty(),
                "",
                Map.of(),
                act);
    }

    /** An act as a page offers it; empty where no form has this name, or the act makes no sense for this person. */
    Optional<Offer<PaperAct>> offer(String verb) {
        var sample = opened.menu().stream()
                .filter(act -> act.name().equals("paper." + verb))
                .findFirst();
        return sheet(verb)
                .filter(_ -> sample.isPresent() || opened.isKept())
                .map(sheet -> new Offer<>(
                        "paper." + verb,
                        _ -> folio(),
                        new Offer.Place(
                                path() + "/" + verb,
                                ": " + tab().toLowerCase(Locale.UK),
                                document().as().title(),
                                Section.DOCUMENTS,
                                wayUp()),
                        sheet,
                        sample,
                        _ -> Optional.empty(),
                        OptionalLong.empty(),
                        _ -> new Verdicts(speaking, _ -> Optional.empty(), "the document and its record."),
                        speaking,
                        new Timelines(speaking)::entry));
    }

    private Optional<Sheet<PaperAct>> sheet(String verb) {
        var forms = forms(speaking);
        if (verb.equals("describe")) {
            var group = document().as().holder().group();
            return Optional.of(new PaperDescribing(forms, group, PaperWordings.closed(speaking.rulebook()))
                    .describe(document().as()));
        }
        return Optional.ofNullable(forms.byVerb().get(verb)).map(made -> made.get());
    }

    /** The forms of documents, with what the protocol in force asks. */
    static PaperForms forms(Speaking speaking) {
        var day = speaking.visit().day();
        return new PaperForms(
                new Town(speaking.register(), day, speaking.words()),
                (act, supplied) -> FactAsks.of(speaking.rulebook(), act, day, supplied));
    }
}
