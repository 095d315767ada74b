package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What every page must be like, whatever is done on it. */
record Inspection(ChromeDriver driver) {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Taken, looked at and judged. */
    void isGood(String name) {
        picture(name);
        isSound();
        isAccessible();
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
                .as(driver.getCurrentUrl())
                .isEmpty();
        assertThat((Boolean) driver.executeScript("return document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits the screen", driver.getCurrentUrl())
                .isTrue();
    }

    /** Errors until now, which a test provoked itself. */
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
                .as(driver.getCurrentUrl())
                .isEmpty();
    }
}
