package uk.comity.trials.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import uk.comity.trials.Program;

/** One person's browser window, driven by the keyboard alone. Every page that they look at is checked, and kept as a picture. */
final class Window implements AutoCloseable {

    static final int PHONE = 320;
    static final int TABLET = 640;
    static final int DESK = 1100;

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final AtomicInteger LOOKED_AT = new AtomicInteger();
    private static final int HEIGHT = 900;
    private static final int MOST_TABS = 150;

    private final BrowserContext context;
    private final Page page;
    private final Program program;
    private final int width;
    private int status;

    /** Whether scripts run. Every act has to work without. */
    enum Scripts {
        ON,
        OFF
    }

    /** Whose colours a page has: ours, or those that the person has set for every page. */
    enum Colours {
        OURS,
        THEIRS
    }

    Window(Program program, int width, Scripts scripts) {
        this(program, width, scripts, Colours.OURS);
    }

    Window(Program program, int width, Scripts scripts, Colours colours) {
        this.program = program;
        this.width = width;
        context = Chromium.context(width, scripts, colours);
        page = context.newPage();
        page.onResponse(this::noteStatus);
    }

    private void noteStatus(Response response) {
        if (response.request().isNavigationRequest()) {
            status = response.status();
        }
    }

    /** How many pages all windows have looked at. */
    static int lookedAt() {
        return LOOKED_AT.get();
    }

    Window goTo(String path) {
        page.navigate(program.at(path).toString());
        return this;
    }

    Window signInAs(String council, String person) {
        goTo("/" + council + "/sign-in").press(person);
        assertThat(path()).isEqualTo("/" + council + "/work");
        return this;
    }

    /**
     * Checks the page that is open: axe finds nothing, and nothing is wider than the window, nor than a phone; and keeps a
     * picture under this name.
     */
    Window look(String name) {
        LOOKED_AT.incrementAndGet();
        keep(name, width);
        assertThat(axe().analyze().getViolations())
                .as("what axe finds on " + page.url() + " (" + name + ")")
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
                .isEmpty();
        fits(name);
        if (width != PHONE) {
            page.setViewportSize(PHONE, HEIGHT);
            fits(name);
            keep(name, PHONE);
            page.setViewportSize(width, HEIGHT);
        }
        return this;
    }

    /** The pages have no frames: the short way, without a second page for each look, sees all of them. */
    @SuppressWarnings("deprecation")
    private AxeBuilder axe() {
        return new AxeBuilder(page).withTags(RULES).setLegacyMode(true);
    }

    private void fits(String name) {
        assertThat(page.evaluate("() => [...document.querySelectorAll('body *')]"
                        + ".filter(each => document.documentElement.scrollWidth > window.innerWidth"
                        + " && each.getBoundingClientRect().right > window.innerWidth"
                        + " && !each.closest('pre')).map(each => each.outerHTML.slice(0, 90))"))
                .as("what is wider than the window on " + page.url() + " (" + name + ")")
                .isEqualTo(List.of());
    }

    private void keep(String name, int wide) {
        try {
            Files.createDirectories(PICTURES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("%s-%d.png".formatted(name, wide)))
                .setFullPage(true));
    }

    /** Goes by the Tab key, as a person without a mouse would, until this button or link has the focus; then Enter. */
    Window press(String words) {
        var named = new Page.GetByRoleOptions().setName(words).setExact(true);
        tabTo(page.getByRole(AriaRole.BUTTON, named).or(page.getByRole(AriaRole.LINK, named)));
        assertThat(page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                        + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }"))
                .as("the focus on \"" + words + "\" is seen")
                .isEqualTo(true);
        page.evaluate("() => { window.isLeft = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.isLeft && document.readyState === 'complete'");
        return this;
    }

    /** The same for the first of several links that begin with these words: what follows says for a screen reader to what it leads. */
    Window pressFirst(String words) {
        var first = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first();
        return press(first.textContent().strip());
    }

    /** Chooses a file, as the system's own window for that would. */
    Window sendFiles(String label, Path file) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        tabTo(field);
        field.setInputFiles(file);
        return this;
    }

    /** Reads a form over, and sends it with the button of this name. */
    Window send(String button) {
        return press("Read it over").press(button);
    }

    Window write(String label, String text) {
        tabTo(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().insertText(text);
        return this;
    }

    /** Writes a day, such as {@code 2026-11-24}, into the three fields under a question. */
    Window writeDay(String question, String text) {
        var day = LocalDate.parse(text);
        var group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question));
        writeInto(group.getByLabel("Day"), day.getDayOfMonth());
        writeInto(group.getByLabel("Month"), day.getMonthValue());
        writeInto(group.getByLabel("Year"), day.getYear());
        return this;
    }

    private void writeInto(Locator field, int number) {
        tabTo(field);
        page.keyboard().insertText(Integer.toString(number));
    }

    /** Chooses a radio button: Tab to its group, arrows to the choice. */
    Window choose(String label) {
        return chooseOf(page.getByRole(
                AriaRole.RADIO, new Page.GetByRoleOptions().setName(label).setExact(true)));
    }

    /** The same where several questions have such a choice: under this question. */
    Window choose(String question, String label) {
        return chooseOf(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(label));
    }

    /** Answers every question that only the person can answer, and that is still open, with no. */
    Window sayNoToTheRest() {
        for (var no : page.locator("input[type=radio][name^='fact-'][value=no]").all()) {
            chooseOf(no);
        }
        return this;
    }

    private Window chooseOf(Locator wanted) {
        assertThat(wanted.count())
                .as("on " + page.url() + " there is " + wanted)
                .isPositive();
        var group = page.locator("input[type=radio][name='" + wanted.first().getAttribute("name") + "']");
        tabToAny(group);
        page.keyboard().press("Space");
        for (int i = 0; i < group.count() && !wanted.first().isChecked(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(wanted.first().isChecked()).as(wanted + " is chosen").isTrue();
        return this;
    }

    Window tick(String label) {
        tabTo(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().press("Space");
        return this;
    }

    /** Chooses from a list: Tab to it, and to the option as typing its letters would. */
    Window pick(String label, String option) {
        var list = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        tabTo(list);
        page.keyboard().type(option);
        assertThat(list.evaluate("list => list.selectedOptions[0].text").toString())
                .startsWith(option);
        return this;
    }

    /** Opens every part of the page that is folded away. */
    Window unfold() {
        for (var folded = page.locator("details:not([open]) > summary"); folded.count() > 0; ) {
            tabTo(folded.first());
            page.keyboard().press("Enter");
        }
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    /** What the page says, wherever it stands: header and footer too. */
    Window says(String... words) {
        assertThat(page.locator("body").innerText()).contains(words);
        return this;
    }

    boolean hasStatus(int expected) {
        return status == expected;
    }

    Window isStatus(int expected) {
        assertThat(status).as("the status of " + page.url()).isEqualTo(expected);
        return this;
    }

    String title() {
        return page.title();
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    private void tabTo(Locator wanted) {
        assertThat(wanted.count())
                .as("on " + page.url() + " there is " + wanted)
                .isPositive();
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
    }
}
