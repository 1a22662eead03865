package uk.comity;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import uk.comity.councils.Askings;
import uk.comity.councils.Councils;
import uk.comity.councils.Pace;
import uk.comity.councils.SettableClock;
import uk.comity.documents.Limits;
import uk.comity.packs.Shelf;
import uk.comity.web.Warming;

/** Serves the doors that answer over HTTP: pages and REST. Everything behind them is put together by hand. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan({"uk.comity.web", "uk.comity.api"})
class Server {

    /** May I? from one address: more than people ask, and too little to keep the machine from others. */
    private static final int QUESTIONS_A_MINUTE = 600;

    /** Starts the server; it runs until the context is closed. */
    static ConfigurableApplicationContext start(Hall hall, SettableClock clock, Settings settings) {
        return new SpringApplicationBuilder(Server.class)
                .web(WebApplicationType.SERVLET)
                .properties(properties(settings))
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
                    context.registerBean(Councils.class, () -> hall);
                    context.registerBean(Askings.class, Askings::new);
                    context.registerBean(
                            Pace.class, () -> new Pace(QUESTIONS_A_MINUTE, Duration.ofMinutes(1), System::nanoTime));
                    context.registerBean(SettableClock.class, () -> clock);
                    context.registerBean(Shelf.class, () -> new Shelf(Assembly.vocabulary()));
                    context.registerBean(DataSource.class, hall::sessions);
                })
                .run();
    }

    /** Begins to think through what those who ask first would wait for. */
    static void warm(ConfigurableApplicationContext context) {
        context.getBean(Warming.class).begin();
    }

    static int port(ConfigurableApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : -1;
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.address());
        properties.put("server.compression.enabled", true);
        properties.put("server.shutdown", "graceful");
        properties.put("server.max-http-request-header-size", "16KB");
        properties.put("server.tomcat.max-http-form-post-size", "2MB");
        // A document a little larger than what is kept is answered by the page, not cut off; beyond this it is.
        var kept = Limits.TO_KEEP.bytes() >> 20;
        properties.put("spring.servlet.multipart.max-file-size", kept + 10 + "MB");
        properties.put("spring.servlet.multipart.max-request-size", kept + 11 + "MB");
        // Whoever sends too much is told so: the rest is read away instead of the connection being cut.
        properties.put("server.tomcat.max-swallow-size", 4 * kept + "MB");
        // A protocol may be sent as the many files of its folder.
        properties.put("server.tomcat.max-part-count", 450);
        properties.put("server.servlet.session.timeout", "8h");
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.session.cookie.name", "comity");
        properties.put(
                "server.servlet.session.cookie.secure", settings.secureCookies() == Settings.SecureCookies.HTTPS_ONLY);
        properties.put("server.error.whitelabel.enabled", false);
        properties.put("spring.session.jdbc.table-name", "hall.spring_session");
        properties.put("spring.session.jdbc.initialize-schema", "never");
        properties.put("spring.flyway.enabled", false);
        properties.put("spring.threads.virtual.enabled", true);
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.level.root", "warn");
        return properties;
    }
}
