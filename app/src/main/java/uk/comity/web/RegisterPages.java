package uk.comity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Standing;
import uk.comity.acts.Act;
import uk.comity.acts.FolioId;
import uk.comity.norms.Doubt;
import uk.comity.packs.ProtocolAct;
import uk.comity.packs.ProtocolKind;
import uk.comity.register.RegisterAct;
import uk.comity.register.Registers;
import uk.comity.web.forms.Ask;
import uk.comity.web.forms.Form;
import uk.comity.web.forms.OtherForms;
import uk.comity.web.forms.Sheet;
import uk.comity.web.pages.RegisterPage;
import uk.comity.web.parts.DateInput;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Link;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;

/** The register on any day; closure days; and what the council settles for itself. */
@RestController
@RequestMapping("/{council}")
class RegisterPages {

    private static final Ask.Day ON =
            new Ask.Day(Field.of("on", "Who was what on another day?").withHint("For example, 7 5 2026."), "");

    @GetMapping("/register")
    ResponseEntity<String> register(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        var typed = new Form(fields);
        var problem = ON.check(typed);
        var day = problem.isPresent() ? visit.day() : asked(typed).orElse(visit.day());
        var standing = visit.standing();
        var question = ON.question(typed, problem);
        var page = new RegisterPage(
                Spoken.day(day),
                question instanceof DateInput input ? input : DateInput.of(ON.field(), day),
                visit.at("register"),
                new RegisterTables(standing.register(), day, Speaking.of(visit).words()).parts(),
                keepsRegister(standing)
                        ? List.of(new Link("Declare a closure day", visit.at("register/closures/new")))
                        : List.of());
        return Html.page(Html.PAGES.pagesRegister(visit.frame("Register", Section.REGISTER), page));
    }

    @GetMapping("/register/closures/new")
    ResponseEntity<String> closure(Visit visit) {
        return ActPages.ask(visit, closureOffer(visit));
    }

    @PostMapping("/register/closures/new")
    ResponseEntity<String> closure(Visit visit, @RequestParam MultiValueMap<String, String> fields) {
        return ActPages.submit(visit, closureOffer(visit), new Form(fields));
    }

    @GetMapping("/settings/{setting}")
    ResponseEntity<String> setting(Visit visit, @PathVariable String setting) {
        return ActPages.ask(visit, settingOffer(visit, setting));
    }

    @PostMapping("/settings/{setting}")
    ResponseEntity<String> setting(
            Visit visit, @PathVariable String setting, @RequestParam MultiValueMap<String, String> fields) {
        return ActPages.submit(visit, settingOffer(visit, setting), new Form(fields));
    }

    /** The day of the three fields, or of one date as a link writes it: {@code on=2026-05-01}. */
    private static Optional<LocalDate> asked(Form typed) {
        try {
            return ON.find(typed)
                    .or(() -> Optional.of(typed.text("on"))
                            .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d"))
                            .map(LocalDate::parse));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean keepsRegister(Standing standing) {
        return standing.holds("democratic-services") || standing.holds("monitoring-officer");
    }

    private static Optional<Offer<RegisterAct>> closureOffer(Visit visit) {
        return keepsRegister(visit.standing())
                ? Optional.of(offer(
                        visit,
                        "register.declare-closure",
                        Registers.FOLIO,
                        "register/closures/new",
                        "",
                        OtherForms.closure(),
                        new Link("Register", visit.at("register"))))
                : Optional.empty();
    }

    private static Optional<Offer<ProtocolAct>> settingOffer(Visit visit, String name) {
        if (!visit.standing().holds("monitoring-officer")) {
            return Optional.empty();
        }
        return visit.rulebook()
                .flatMap(book -> book.council()
                        .findSetting(name)
                        .or(() -> book.council().findDoubt(name).flatMap(Doubt::setting))
                        .map(setting -> offer(
                                visit,
                                "protocol.choose-setting",
                                ProtocolKind.FOLIO,
                                "settings/" + name,
                                setting.meaning(),
                                OtherForms.setting(
                                        setting, book.settings().getOrDefault(name, setting.value()), visit.day()),
                                new Link("Protocol", visit.at("protocol")))));
    }

    private static <A extends Act> Offer<A> offer(
            Visit visit, String act, FolioId folio, String path, String about, Sheet<A> sheet, Link up) {
        var section = folio.equals(ProtocolKind.FOLIO) ? Section.PROTOCOL : Section.REGISTER;
        var speaking = Speaking.of(visit);
        return new Offer<>(
                act,
                _ -> folio,
                new Offer.Place(visit.at(path), "", about, section, List.of(up)),
                sheet,
                Optional.empty(),
                _ -> Optional.empty(),
                OptionalLong.empty(),
                _ -> new Verdicts(speaking, _ -> Optional.empty(), ""),
                speaking,
                new Timelines(speaking)::entry);
    }
}
