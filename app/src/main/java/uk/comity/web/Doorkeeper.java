package uk.comity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;
import uk.comity.web.parts.Csrf;

/** Lets requests in: to a council that there is, as somebody of it. Pages are shut unless they are listed as open. */
final class Doorkeeper implements HandlerInterceptor {

    /** First words of the paths, under a council, that are open to anybody. */
    private static final Set<String> OPEN = Set.of("", "theme.css", "sign-in", "sign-out", "may-i", "protocol");

    private final Councils councils;

    Doorkeeper(Councils councils) {
        this.councils = councils;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var words = request.getRequestURI().split("/", -1);
        var council = words.length < 2 ? Optional.<Council>empty() : councils.find(words[1]);
        if (council.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        var first = words.length < 3 ? "" : words[2];
        var person = person(council.get());
        // A token begins a session: whoever only reads the protocol gets none.
        var csrf = person.isPresent() || first.equals("sign-in") ? csrf(request) : Csrf.none();
        var visit = new Visit(council.get(), councils.mode(), person, csrf);
        request.setAttribute(Visit.ATTRIBUTE, visit);
        if (visit.person().isPresent() || OPEN.contains(first)) {
            return true;
        }
        var next = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
        // Relative, so that it holds behind whatever proxy stands before the server.
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", visit.at("sign-in") + "?next=" + next);
        return false;
    }

    /** Whoever is signed in to this council; being signed in to another does not count. */
    private static Optional<PersonId> person(Council council) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                        && signedIn.council().equals(council.key())
                ? Optional.of(new PersonId(signedIn.person()))
                : Optional.empty();
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : Csrf.none();
    }
}
