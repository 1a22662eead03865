package uk.comity.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.comity.access.Accounts;
import uk.comity.acts.PersonId;
import uk.comity.councils.Council;
import uk.comity.councils.Councils;

/**
 * Finds out who calls: by sign-in name and password (HTTP Basic, RFC 7617); in a demonstration also by naming a person in
 * {@value #PERSON}.
 */
final class CallerArgument implements HandlerMethodArgumentResolver {

    /** In a demonstration: the id of the invented person to be. */
    static final String PERSON = "Comity-Person";

    private static final String BASIC = "Basic ";

    private final Councils councils;

    CallerArgument(Councils councils) {
        this.councils = councils;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class)
                || parameter.getParameterType().equals(Council.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("REST is spoken over HTTP");
        }
        var key = request.getRequestURI().split("/", -1)[3];
        var council = councils.find(key)
                .orElseThrow(() -> new Problem(404, "not-found", "There is no council called \"" + key + "\" here."));
        return parameter.getParameterType().equals(Council.class)
                ? council
                : new Caller(council, person(council, request));
    }

    private PersonId person(Council council, HttpServletRequest request) {
        var named = request.getHeader(PERSON);
        if (named != null && councils.mode() == Councils.Mode.DEMONSTRATION) {
            return known(council, named);
        }
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BASIC))
                .map(header -> signIn(council, header.substring(BASIC.length())))
                .orElseThrow(() -> new Problem(
                        401,
                        "not-signed-in",
                        councils.mode() == Councils.Mode.DEMONSTRATION
                                ? "Say who you are: send the id of one of the invented people, such as hesper-quayle, in the header "
                                        + PERSON + ". " + whereToLook(council)
                                : "Say who you are: send your sign-in name and password with HTTP Basic."));
    }

    private static String whereToLook(Council council) {
        return "/" + council.key() + "/sign-in shows them, and /api/v1/" + council.key()
                + "/register tells each one's id.";
    }

    private static PersonId known(Council council, String id) {
        return council.as(
                        PersonId.OPERATOR,
                        standing -> standing.register().people().stream()
                                .map(person -> person.id())
                                .filter(person -> person.value().equals(id))
                                .findFirst())
                .orElseThrow(() -> new Problem(
                        401,
                        "not-signed-in",
                        "The register of this council has nobody called \"" + id + "\". " + whereToLook(council)));
    }

    private static PersonId signIn(Council council, String credentials) {
        var pair = decode(credentials).split(":", 2);
        if (pair.length < 2) {
            throw new Problem(401, "not-signed-in", "The sign-in name and password could not be read.");
        }
        return switch (council.reading().accounts().signIn(pair[0], pair[1], council.now())) {
            case Accounts.SignIn.Welcome(var person) -> person;
            case Accounts.SignIn.NoMatch() ->
                throw new Problem(401, "not-signed-in", "The sign-in name and the password do not fit together.");
            case Accounts.SignIn.Resting(var until) ->
                throw new Problem(
                        401, "not-signed-in", "Too many wrong passwords: this account rests until " + until + ".");
        };
    }

    private static String decode(String credentials) {
        try {
            return new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
