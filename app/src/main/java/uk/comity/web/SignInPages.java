package uk.comity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.comity.access.Accounts.SignIn;
import uk.comity.acts.PersonId;
import uk.comity.acts.Surroundings;
import uk.comity.register.Register;
import uk.comity.web.forms.CouncilWords;
import uk.comity.web.forms.Form;
import uk.comity.web.pages.PersonaPage;
import uk.comity.web.pages.SignInPage;
import uk.comity.web.parts.ErrorSummary;
import uk.comity.web.parts.Field;
import uk.comity.web.parts.Section;
import uk.comity.web.parts.Spoken;
import uk.comity.web.parts.TextInput;

/** Signing in and out: by name and password at work, by choosing an invented person in a demonstration. */
@RestController
@RequestMapping("/{council}")
class SignInPages {

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    @GetMapping("/sign-in")
    ResponseEntity<String> ask(Visit visit, @RequestParam(defaultValue = "") String next) {
        return switch (visit.mode()) {
            case DEMONSTRATION -> personas(visit, local(visit, next));
            case AT_WORK -> nameAndPassword(visit, local(visit, next), "", Optional.empty(), HttpStatus.OK);
        };
    }

    @PostMapping("/sign-in")
    ResponseEntity<String> signIn(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam MultiValueMap<String, String> fields) {
        var form = new Form(fields);
        var next = local(visit, form.text("next"));
        return switch (visit.mode()) {
            case DEMONSTRATION ->
                chosen(visit, form.text("person"))
                        .map(person -> welcome(visit, person, next, request, response))
                        .orElseGet(() -> personas(visit, next));
            case AT_WORK -> byPassword(visit, form, next, request, response);
        };
    }

    @PostMapping("/sign-out")
    ResponseEntity<String> signOut(Visit visit, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return Html.seeOther(visit.at(""));
    }

    private ResponseEntity<String> byPassword(
            Visit visit, Form form, String next, HttpServletRequest request, HttpServletResponse response) {
        var name = form.text("name");
        var password = form.all("password").stream().findFirst().orElse("");
        var accounts = visit.council().reading().accounts();
        return switch (accounts.signIn(name, password, visit.council().now())) {
            case SignIn.Welcome(var person) -> welcome(visit, person, next, request, response);
            case SignIn.NoMatch() ->
                nameAndPassword(
                        visit,
                        next,
                        name,
                        Optional.of("The name and the password do not go together. Type both again."),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Resting(var until) ->
                nameAndPassword(
                        visit,
                        next,
                        name,
                        Optional.of("There were too many wrong passwords. You can try again at "
                                + Spoken.time(until.atZone(Surroundings.ZONE)
                                        .toLocalTime()
                                        .withSecond(0)
                                        .plusMinutes(1))
                                + "."),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** A fresh session, so that nobody who knew the old one comes along; then on to where the person was going. */
    private ResponseEntity<String> welcome(
            Visit visit, PersonId person, String next, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(visit.council().key(), person.value()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
        return Html.seeOther(next.isEmpty() ? visit.at("work") : next);
    }

    private static ResponseEntity<String> personas(Visit visit, String next) {
        var register = visit.register();
        var words = Speaking.of(visit).words();
        var members = register.members(visit.day()).stream()
                .map(each -> persona(visit, register, words, each.id()))
                .toList();
        var officers = register.officers(visit.day()).stream()
                .map(each -> persona(visit, register, words, each.id()))
                .toList();
        var page = new PersonaPage(
                List.of(
                        new PersonaPage.Sort(Speaking.capital(words.member()) + "s", members),
                        new PersonaPage.Sort(Speaking.capital(words.officer()) + "s", officers)),
                visit.csrf(),
                visit.at("sign-in"),
                next);
        return Html.page(Html.PAGES.pagesPersonas(visit.frame("Who do you want to be?", Section.ELSEWHERE), page));
    }

    private static PersonaPage.Persona persona(Visit visit, Register register, CouncilWords words, PersonId person) {
        return new PersonaPage.Persona(
                person.value(), register.nameOf(person), People.standing(register, words, person, visit.day()));
    }

    /** Somebody who is a member or an officer today. */
    private static Optional<PersonId> chosen(Visit visit, String id) {
        var register = visit.register();
        return register.people().stream()
                .map(person -> person.id())
                .filter(person -> person.value().equals(id))
                .filter(person -> register.isMember(person, visit.day())
                        || register.findOfficer(person, visit.day()).isPresent())
                .findFirst();
    }

    private static ResponseEntity<String> nameAndPassword(
            Visit visit, String next, String name, Optional<String> problem, HttpStatus status) {
        var fields = List.of(
                TextInput.of(Field.of("name", "Your sign-in name").withProblem(problem.orElse("")), name)
                        .completing("username")
                        .wide(TextInput.Width.TWENTY),
                TextInput.of(Field.of("password", "Your password"), "")
                        .as(TextInput.Kind.PASSWORD)
                        .completing("current-password")
                        .wide(TextInput.Width.TWENTY));
        var page = new SignInPage(
                problem.map(_ -> ErrorSummary.of(fields)), fields, visit.csrf(), visit.at("sign-in"), next);
        return Html.page(status, Html.PAGES.pagesSignIn(visit.frame("Sign in", Section.ELSEWHERE), page));
    }

    /** An address of this council's own pages, or none: nobody is led elsewhere by signing in. */
    static String local(Visit visit, String next) {
        return next.matches("/" + visit.council().key() + "(/[A-Za-z0-9._~/%?=&+-]*)?")
                        && !next.contains("//")
                        && !next.contains("..")
                ? next
                : "";
    }
}
