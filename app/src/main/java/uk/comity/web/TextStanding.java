package uk.comity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import uk.comity.acts.Surroundings;
import uk.comity.packs.ProtocolText;
import uk.comity.web.pages.TextPage;
import uk.comity.web.parts.Button;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.FormKeys;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;

/** Says where the council's own text comes from, and offers the forms to whoever keeps it. */
final class TextStanding {

    static final String TITLE = "The council's own text";

    private TextStanding() {}

    /**
     * The page.
     *
     * @param ofTheFile what is wrong with the document that was given; may be blank
     * @param ofTheReason what is wrong with the reason that was given; may be blank
     */
    static ResponseEntity<String> page(Visit visit, HttpStatus status, String ofTheFile, String ofTheReason) {
        if (visit.rulebook().isEmpty()) {
            return Html.notThere(visit);
        }
        var text = find(visit);
        var problems = new ArrayList<Link>();
        if (!ofTheFile.isEmpty()) {
            problems.add(new Link(ofTheFile, "#document"));
        }
        if (!ofTheReason.isEmpty()) {
            problems.add(new Link(ofTheReason, "#why"));
        }
        var may = mayChange(visit);
        var keys = new FormKeys(visit.csrf(), UUID.randomUUID().toString(), "");
        var page = new TextPage(
                TITLE,
                said(text, may),
                problems.isEmpty() ? Optional.empty() : Optional.of(new ErrorSummary("There is a problem", problems)),
                text.map(_ -> new Link("Read the whole document", visit.at("protocol/text/words"))),
                may
                        ? Optional.of(new TextPage.Upload(
                                visit.at("protocol/text"),
                                keys,
                                "Plain text, Markdown, PDF, DOCX, ODT or HTML, 10 MB at most. You are shown which clauses"
                                        + " matched before anything is taken over.",
                                ofTheFile,
                                Button.of("Show what matches")))
                        : Optional.empty(),
                may && text.isPresent()
                        ? Optional.of(new TextPage.Withdraw(
                                visit.at("protocol/text"),
                                keys,
                                TextInput.of(
                                        Field.of("why", "Why is it taken away?").withProblem(ofTheReason), ""),
                                Button.of("Take the text away")
                                        .as(Button.Look.SECONDARY)
                                        .sending("step", "withdraw")))
                        : Optional.empty());
        return Html.page(
                status,
                Html.PAGES.pagesProtocolText(
                        visit.frame(TITLE, Section.PROTOCOL, new Link("Protocol", visit.at("protocol"))), page));
    }

    private static List<String> said(Optional<ProtocolText> text, boolean may) {
        var said = new ArrayList<String>();
        said.add(
                text.map(one -> "The council's own words come from \""
                                + one.source().file() + "\", which was taken over on "
                                + Spoken.day(
                                        one.imported().atZone(Surroundings.ZONE).toLocalDate()) + ".")
                        .orElse(
                                "The council's own words have not been taken over yet. The protocol shows Comity's gists alone."));
        text.ifPresent(one ->
                said.add("Fingerprint of that file (SHA-256): " + one.source().sha256()));
        if (!may) {
            said.add("The office that keeps the protocol, the Monitoring Officer, can give the document.");
        }
        return said;
    }

    static Optional<ProtocolText> find(Visit visit) {
        return visit.council()
                .desk()
                .read(
                        visit.council().now(),
                        here -> visit.council().law().protocols().text(here.day(), here.folios()));
    }

    static boolean mayChange(Visit visit) {
        return visit.person().isPresent() && visit.standing().holds("monitoring-officer");
    }
}
