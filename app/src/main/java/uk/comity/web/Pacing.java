package uk.comity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.comity.councils.Pace;

/** Lets whoever asks May I? too fast rest a while. */
record Pacing(Pace pace) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var forwarded =
                Optional.ofNullable(request.getHeader("X-Forwarded-For")).orElse("");
        var wait = pace.tooFast(Pace.sender(request.getRemoteAddr(), forwarded));
        if (wait.isPresent()) {
            Edge.tooMany(response, wait.getAsLong());
        }
        return wait.isEmpty();
    }
}
