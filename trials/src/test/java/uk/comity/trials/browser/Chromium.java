package uk.comity.trials.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The browser behind all windows: started for the first of them, stopped when the tests end. */
final class Chromium {

    static final Path PROGRAM = Path.of("/usr/bin/chromium-headless-shell");

    private static final int HEIGHT = 900;
    private static final Pattern SCRIPT = Pattern.compile("\\.js(\\?|$)");
    private static final double PATIENCE_MILLIS = 30_000;

    private static final class Shared {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "stop-the-browser"));
        }
    }

    private Chromium() {}

    /** A browser of somebody's own: its cookies are nobody else's. */
    static BrowserContext context(int width, Window.Scripts scripts, Window.Colours colours) {
        var context = Shared.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setForcedColors(
                        switch (colours) {
                            case OURS -> ForcedColors.NONE;
                            case THEIRS -> ForcedColors.ACTIVE;
                        }));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        // The pages may run scripts of their own address only: without these files nothing of theirs runs, while axe
        // still can.
        if (scripts == Window.Scripts.OFF) {
            context.route(SCRIPT, route -> route.abort());
        }
        return context;
    }
}
