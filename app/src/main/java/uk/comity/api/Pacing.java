package uk.comity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
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
            var seconds = wait.getAsLong();
            var problem = new Problem(
                            429,
                            "too-fast",
                            "Too many questions came from your address. Ask again in " + seconds + " s.")
                    .with("retryAfterSeconds", seconds);
            response.setStatus(problem.status());
            response.setHeader("Retry-After", Long.toString(seconds));
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(ActReader.JSON.writeValueAsString(problem.body()));
        }
        return wait.isEmpty();
    }
}
