package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser: a fresh profile, a size, a language. */
final class Browser implements AutoCloseable {

    static final Dimension DESKTOP = new Dimension(1280, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final String gateway;
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(String gateway, ChromeDriver driver) {
        this.gateway = gateway;
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(100));
    }

    /** Whether this machine has what it takes. */
    static boolean isHere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser open(String gateway, Dimension size) {
        try {
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .build();
            var browser = new Browser(gateway, new ChromeDriver(service, options(size)));
            browser.measureScreen(size);
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Dimension size) throws IOException {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=" + size.width + "," + size.height,
                "--user-data-dir=" + Files.createTempDirectory("chromium-"));
        return options;
    }

    /** A window is never narrower than some 500 dots; what a page measures is what is set here. */
    private void measureScreen(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", size.width < 600));
    }

    /** Through the issuer's own page. */
    void signIn(String user) {
        driver.get(gateway + "/login?to=%2Fapp%2F");
        click("[data-user='" + user + "']");
        awaitPage();
    }

    /** A page by what stands after {@code #/}. */
    void go(String path) {
        driver.executeScript(
                "delete document.getElementById('app').dataset.ready; location.hash = arguments[0];", "#/" + path);
        awaitPage();
    }

    void awaitPage() {
        wait.until(shown ->
                !driver.findElements(By.cssSelector("#app[data-ready] h1")).isEmpty());
    }

    /** Presses something and waits for the page it leads to. */
    void follow(String css) {
        driver.executeScript("delete document.getElementById('app').dataset.ready");
        click(css);
        awaitPage();
    }

    void click(String css) {
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)));
        var found = one(css);
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    /** Presses the button or link with these words. */
    void press(String words) {
        var by = By.xpath("//main//*[self::button or self::a][normalize-space()='" + words + "']");
        var found = wait.until(ExpectedConditions.elementToBeClickable(by));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    /** Types into the field of a pointer, such as {@code title}. */
    void type(String field, String text) {
        var found = wait.until(ExpectedConditions.presenceOfElementLocated(By.id("f-" + field)));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
        found.clear();
        found.sendKeys(text);
    }

    /** Chooses by value; an empty one takes the first that is no blank. */
    void choose(String field, String value) {
        var wanted = value.isEmpty() ? "option:not([value=''])" : "option[value='" + value + "']";
        click("#f-" + field + " " + wanted);
    }

    void give(String css, Path file) {
        driver.findElement(By.cssSelector(css)).sendKeys(file.toAbsolutePath().toString());
    }

    WebElement one(String css) {
        return wait.until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return one("main").getText();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    <T> T until(ExpectedCondition<T> condition) {
        return wait.until(condition);
    }

    void awaitText(String words) {
        wait.until(shown -> text().contains(words));
    }

    /** The words of the frame in which a document is shown. */
    String framed() {
        wait.until(shown -> !String.valueOf(frame()).isBlank());
        return String.valueOf(frame());
    }

    private Object frame() {
        return driver.executeScript(
                "return document.querySelector('iframe.sheet')?.contentDocument?.body?.innerText ?? ''");
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object runAsync(String script) {
        return driver.executeAsyncScript(script);
    }

    void losesItsSession() {
        driver.manage().deleteAllCookies();
    }

    void asPrinted(boolean printed) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", printed ? "print" : ""));
    }

    /** Kept under target/screenshots, for people to look at. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No errors in the console, among which are refusals of the content security policy; nothing wider than the screen. */
    void isSound() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogEntry::getMessage)
                .as(address())
                .isEmpty();
        assertThat((Boolean) driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits the screen", address())
                .isTrue();
    }

    /** Errors that a test provoked itself. */
    void forgivesErrors() {
        driver.manage().logs().get(LogType.BROWSER);
    }

    /** Nothing grave in the eyes of axe; documents in frames are judged elsewhere. */
    void isAccessible() {
        var found = new AxeBuilder()
                .setLegacyMode(true)
                .exclude(List.of("iframe"))
                .analyze(driver)
                .getViolations();
        assertThat(found)
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .extracting(Rule::toString)
                .as(address())
                .isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
