package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser. */
final class Browser implements AutoCloseable {

    static final Dimension DESKTOP = new Dimension(1280, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private final String gateway;
    private final Downloads downloads;
    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(String gateway, Downloads downloads, ChromeDriver driver) {
        this.gateway = gateway;
        this.downloads = downloads;
        this.driver = driver;
        this.wait = new WebDriverWait(driver, Duration.ofSeconds(30), Duration.ofMillis(50));
    }

    static Browser open(String gateway) {
        var downloads = Downloads.fresh();
        return new Browser(gateway, downloads, Chromium.start(downloads.folder()));
    }

    void measures(Dimension size) {
        Chromium.measures(driver, size);
    }

    /** Through the issuer's own page. */
    void signIn(String user) {
        driver.get(gateway + "/login?to=%2Fapp%2F");
        click("[data-user='" + user + "']");
        awaitPage();
    }

    /** As after signing in: the first page in Vietnamese, nothing typed. */
    void startsOver() {
        inspection().forgivesErrors();
        driver.executeScript("localStorage.clear(); location.assign('/app/?' + Date.now())");
        wait.until(shown -> address().contains("/app/?") && !address().contains("#"));
        awaitPage();
    }

    Inspection inspection() {
        return new Inspection(driver);
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

    /** Presses the button or link with these words, or what unfolds something that is still folded. */
    void press(String words) {
        var by = By.xpath("//main//*[self::button or self::a or self::summary[not(parent::details[@open])]]"
                + "[normalize-space()='" + words + "']");
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

    /** Chooses by the words shown, once they are there. */
    void chooseNamed(String field, String words) {
        var option = By.xpath("//select[@id='f-" + field + "']/option[normalize-space()='" + words + "']");
        wait.until(ExpectedConditions.presenceOfElementLocated(option)).click();
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

    /** Until the first page shows something that reaches it over the broker. */
    void awaitAtReload(String words) {
        wait.until(shown -> {
            startsOver();
            return text().contains(words);
        });
    }

    void awaitText(String words) {
        wait.until(shown -> text().contains(words));
    }

    Frame frame() {
        return new Frame(driver, wait);
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

    /** Says yes to the question that a press led to. */
    void confirms(String words) {
        var question = wait.until(ExpectedConditions.alertIsPresent());
        assertThat(question.getText()).as("what is asked").contains(words);
        question.accept();
    }

    /** Presses what saves a file, and waits for the file of that name. */
    byte[] saves(String css, String name) {
        click(css);
        return downloads.take(wait, name);
    }

    void isGood(String name) {
        inspection().isGood(name);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
