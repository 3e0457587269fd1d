package org.dragoman.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                    .setEnv(java.util.Map.of(
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

    private final BrowserContext context;
    private final String address;
    public final Page page;

    private Visitor(String address, Browser.NewContextOptions options) {
        this.address = address;
        this.context = Chromium.BROWSER.newContext(options.setBaseURL(address));
        this.context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
    }

    /** A visitor whose browser asks for a language. */
    public static Visitor of(String address, Language language) {
        return new Visitor(address, new Browser.NewContextOptions().setLocale(language.tag()));
    }

    public static Visitor of(String address, Language language, ColorScheme scheme, int width) {
        return new Visitor(
                address,
                new Browser.NewContextOptions()
                        .setLocale(language.tag())
                        .setColorScheme(scheme)
                        .setViewportSize(width, 900));
    }

    /** A visitor who has switched JavaScript off. */
    public static Visitor withoutScript(String address, Language language) {
        return new Visitor(
                address,
                new Browser.NewContextOptions().setLocale(language.tag()).setJavaScriptEnabled(false));
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
        return address;
    }

    @Override
    public void close() {
        context.close();
    }
}
