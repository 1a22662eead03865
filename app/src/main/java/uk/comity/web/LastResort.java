package uk.comity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.comity.documents.Limits;

/**
 * Stands before everything else on the way to a page: sessions are read from the database before any page is reached, and
 * whoever comes while it is away has to be told so all the same. REST tells its own callers.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LastResort extends OncePerRequestFilter {

    /** What a form with files may weigh, in bytes: the largest file that is kept, and the rest of the form. */
    private static final long MOST = Limits.TO_KEEP.bytes() + (11L << 20);

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST && isUpload(request)) {
            // Further on the form would be cut off before its token, and be taken for an old one.
            send(Edge.tooLarge(), response);
            return;
        }
        try {
            chain.doFilter(isAsset(request) ? new WithoutCookies(request) : request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            if (!Edge.isDatabaseAway(thrown) || response.isCommitted()) {
                throw thrown;
            }
            response.reset();
            send(Edge.databaseAway(thrown), response);
        }
    }

    private static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** Styles are the same for everybody: with no cookie no session is looked for, and the page above keeps its look. */
    private static final class WithoutCookies extends HttpServletRequestWrapper {
        WithoutCookies(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }
    }

    private static void send(ResponseEntity<String> page, HttpServletResponse response) throws IOException {
        response.setStatus(page.getStatusCode().value());
        page.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader("Content-Security-Policy", WebSetup.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        var body = page.getBody();
        response.getOutputStream().write((body == null ? "" : body).getBytes(StandardCharsets.UTF_8));
    }
}
