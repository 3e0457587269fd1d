package org.dragoman.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone with a real Chromium before them. Each visitor has a browser session of their own. */
public final class Visitor implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds: the first visitor of a run waits for a server that has done nothing yet. */
    private static final double PATIENCE = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static final class Chromium {
        static final Browser BROWSER = launch();

        private static Browser launch() {
            var playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(Map.of(
                            "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", installed().isPresent() ? "1" : "0")));
            var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed().ifPresent(options::setExecutablePath);
            return playwright.chromium().launch(options);
        }

        private static Optional<Path> installed() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** A window takes a second or two to open, so one that was left serves the next visitor of the same kind. */
    private record Kind(String address, Language language, boolean runsScripts) {}

    private static final int USUAL_WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final Map<Kind, Deque<Page>> LEFT = new HashMap<>();

    private final Kind kind;
    public final Page page;

    private Visitor(Kind kind, ColorScheme scheme, int width) {
        this.kind = kind;
        var left = LEFT.getOrDefault(kind, new ArrayDeque<>()).poll();
        this.page = left == null ? window(kind) : left;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
    }

    private static Page window(Kind kind) {
        var context = Chromium.BROWSER.newContext(new Browser.NewContextOptions()
                .setBaseURL(kind.address)
                .setLocale(kind.language.tag())
                .setJavaScriptEnabled(kind.runsScripts));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** A visitor whose browser asks for a language. */
    public static Visitor of(String address, Language language) {
        return of(address, language, ColorScheme.LIGHT, USUAL_WIDTH);
    }

    public static Visitor of(String address, Language language, ColorScheme scheme, int width) {
        return new Visitor(new Kind(address, language, true), scheme, width);
    }

    /** A visitor who has switched JavaScript off. */
    public static Visitor withoutScript(String address, Language language) {
        return new Visitor(new Kind(address, language, false), ColorScheme.LIGHT, USUAL_WIDTH);
    }

    public Visitor signIn(String username) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", People.PASSWORD);
        page.click("form[action='/sign-in/check'] button");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return this;
    }

    public Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Fails when axe-core finds anything to complain of on the present page. */
    public void assertAccessible() {
        // Pages have no frames of another origin: without this, a window more is opened for each scan.
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze();
        assertThat(results.getViolations())
                .as("axe-core on %s", page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    public String address() {
        return kind.address;
    }

    /** Leaves a window in which nothing of this visit is left; one that cannot be cleared is shut. */
    @Override
    public void close() {
        if (!kind.runsScripts) {
            page.context().close();
            return;
        }
        try {
            clear();
            LEFT.computeIfAbsent(kind, k -> new ArrayDeque<>()).push(page);
        } catch (PlaywrightException e) {
            page.context().close();
        }
    }

    private void clear() {
        var context = page.context();
        context.setOffline(false);
        page.unrouteAll();
        context.pages().stream().filter(other -> other != page).forEach(Page::close);
        // What a page keeps as it is left is kept before the next line takes it away.
        page.navigate("/favicon.svg");
        page.evaluate("localStorage.clear(); sessionStorage.clear()");
        context.clearCookies();
    }
}
