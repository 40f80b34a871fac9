package org.yishiting.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium for the tests of one class, as a static {@code @RegisterExtension}.
 *
 * <p>Without a Chromium the class is skipped, and the report says how to get one; with {@code CI=true} it fails.
 */
public final class Chromium implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {

    /** Width of a phone in CSS pixels. */
    public static final int PHONE = 390;

    /** Width of a window on a desk in CSS pixels. */
    public static final int DESK = 1400;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion");

    /** Long enough for a busy machine; whatever is there earlier is seen earlier. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromiumSearch search;
    private Playwright playwright;
    private Browser browser;

    public Chromium() {
        this(ChromiumSearch.onThisMachine());
    }

    Chromium(ChromiumSearch search) {
        this.search = search;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (search.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (search.isRequired()) {
            throw new IllegalStateException(ChromiumSearch.MISSING);
        }
        return ConditionEvaluationResult.disabled(ChromiumSearch.MISSING);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        Path executable = search.executable().orElseThrow();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A person's own session: nothing is shared with another one; on a phone with touch and a mobile viewport. */
    public BrowserContext person(int width) {
        return browser.newContext(options(width));
    }

    /** The same, with scripts switched off. */
    public BrowserContext personWithoutScripts(int width) {
        return browser.newContext(options(width).setJavaScriptEnabled(false));
    }

    /** Ends every session that is open. */
    public void everybodyLeaves() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Browser.NewContextOptions options(int width) {
        boolean phone = width < 600;
        return new Browser.NewContextOptions()
                .setViewportSize(width, phone ? 844 : 900)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai");
    }
}
