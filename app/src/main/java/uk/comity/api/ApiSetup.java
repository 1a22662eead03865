package uk.comity.api;

import java.sql.SQLTransientException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.comity.councils.Councils;
import uk.comity.councils.Pace;

/** How REST is served: no session, no cookie, so no forgery; every trouble as problem+json. */
@Configuration(proxyBeanMethods = false)
class ApiSetup implements WebMvcConfigurer {

    private final Councils councils;
    private final Pace pace;

    ApiSetup(Councils councils, Pace pace) {
        this.councils = councils;
        this.pace = pace;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Pacing(pace)).addPathPatterns("/api/v1/{council}/may-i");
    }

    /** Who calls is found out by {@link CallerArgument}, for each handler that takes a caller. */
    @Bean
    @Order(1)
    SecurityFilterChain rest(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument(councils));
    }

    /** The edge of this door: what was thrown becomes problem+json. */
    @RestControllerAdvice("uk.comity.api")
    static class Edge {

        private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

        /** True whether the trouble came before an act was entered or after. */
        private static final String ONCE = "An act sent again with the same act id is entered once.";

        @ExceptionHandler(Problem.class)
        ResponseEntity<Map<String, Object>> problem(Problem problem) {
            var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
            return (problem.status() == 401
                            ? answer.header("WWW-Authenticate", "Basic realm=\"Comity\", charset=\"UTF-8\"")
                            : answer)
                    .body(problem.body());
        }

        @ExceptionHandler(HttpMessageNotReadableException.class)
        ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException trouble) {
            return problem(new Problem(400, "fields", "The request has no body that can be read."));
        }

        @ExceptionHandler(MethodArgumentTypeMismatchException.class)
        ResponseEntity<Map<String, Object>> noSuchThing(MethodArgumentTypeMismatchException trouble) {
            return problem(
                    new Problem(404, "not-found", "\"" + trouble.getValue() + "\" is nothing that there is here."));
        }

        @ExceptionHandler(DataAccessException.class)
        ResponseEntity<Map<String, Object>> database(DataAccessException trouble) {
            if (!isAway(trouble)) {
                return bug(trouble);
            }
            LOG.error("The database did not answer", trouble);
            return problem(new Problem(503, "database-away", "Try again in a minute. " + ONCE));
        }

        /** Whether the machine is to blame: no connection (SQLSTATE 08), none left (53), shut down (57). */
        private static boolean isAway(DataAccessException trouble) {
            return trouble.getCause(SQLTransientException.class) != null
                    || List.of("08", "53", "57").contains(trouble.sqlState().substring(0, 2));
        }

        @ExceptionHandler(RuntimeException.class)
        ResponseEntity<Map<String, Object>> bug(RuntimeException trouble) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Reference {}", reference, trouble);
            return problem(
                    new Problem(500, "bug", "Quote reference " + reference + ". " + ONCE).with("reference", reference));
        }
    }
}
