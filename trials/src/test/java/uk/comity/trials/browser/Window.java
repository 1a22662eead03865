package uk.comity.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One person's browser window. Every page that it looks at is checked by axe, and kept as a picture. */
final class Window implements AutoCloseable {

    static final Path BROWSER = Path.of("/usr/bin/chromium-headless-shell");

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int MOST_TABS = 120;

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final Function<String, URI> addresses;
    private final String name;
    private int pictures;

    /** Whether scripts run. Every act has to work without. */
    enum Scripts {
        ON,
        OFF
    }

    Window(String name, Function<String, URI> addresses, int width, Scripts scripts) {
        this.name = name;
        this.addresses = addresses;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BROWSER)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts == Scripts.ON));
        page = context.newPage();
    }

    Window goTo(String path) {
        page.navigate(addresses.apply(path).toString());
        return this;
    }

    /** Checks the page that is open: axe finds nothing, nothing is wider than the window; and keeps a picture. */
    Window look() throws Exception {
        Files.createDirectories(PICTURES);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%02d.png".formatted(name, ++pictures)))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as("what axe finds on " + page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing on " + page.url() + " is wider than the window")
                .isEqualTo(true);
        return this;
    }

    /** Goes by the Tab key, as a person without a mouse would, until this button or link has the focus; then Enter. */
    Window press(AriaRole role, String words) {
        tabTo(page.getByRole(role, new Page.GetByRoleOptions().setName(words)).first());
        page.keyboard().press("Enter");
        page.waitForLoadState();
        return this;
    }

    Window write(String label, String text) {
        tabTo(page.getByLabel(label).first());
        page.keyboard().type(text);
        return this;
    }

    /** Chooses a radio button: Tab to its group, arrows to the choice. */
    Window choose(String label) {
        var wanted = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first();
        var group = page.locator("input[type=radio][name='" + wanted.getAttribute("name") + "']");
        tabToAny(group);
        page.keyboard().press("Space");
        for (int i = 0; i < group.count() && !wanted.isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.isChecked()).as(label + " is chosen").isTrue();
        return this;
    }

    /** Chooses from a list by typing the first letters, as the keyboard does. */
    Window pick(String label, String option) {
        var list = page.getByLabel(label).first();
        tabTo(list);
        list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String title() {
        return page.title();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    private void tabTo(Locator wanted) {
        assertThat(wanted.count()).as("on " + page.url() + " there is " + wanted).isPositive();
        tabToAny(wanted);
    }

    private void tabToAny(Locator wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) wanted.evaluateAll("all => all.includes(document.activeElement)")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not reach " + wanted + " on " + page.url());
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
