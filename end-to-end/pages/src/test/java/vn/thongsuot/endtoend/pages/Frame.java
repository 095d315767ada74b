package vn.thongsuot.endtoend.pages;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The frame in which a document is shown. */
record Frame(ChromeDriver driver, WebDriverWait patience) {

    private static final String INSIDE = "document.querySelector('iframe.sheet')?.contentDocument";

    /** What can be read in it, once there is something. */
    String words() {
        patience.until(shown -> !inside().isBlank());
        return inside();
    }

    private String inside() {
        return String.valueOf(driver.executeScript("return " + INSIDE + "?.body?.innerText ?? ''"));
    }

    /** How many of its blocks are marked as generated, once there is one. */
    long marked() {
        patience.until(shown -> generated() > 0);
        return generated();
    }

    private long generated() {
        return (Long) driver.executeScript("return " + INSIDE + "?.querySelectorAll('[data-generated]').length ?? 0");
    }

    /** Presses a number, as a person does. */
    void press(String number) {
        marked();
        driver.switchTo().frame(driver.findElement(By.cssSelector("iframe.sheet")));
        try {
            patience.until(ExpectedConditions.elementToBeClickable(
                            By.xpath("//button[contains(@class, 'to-sources')][normalize-space()='" + number + "']")))
                    .click();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** Numbers that name their figure and yet lead nowhere. */
    List<?> unlinked() {
        marked();
        return (List<?>) driver.executeScript("return [..." + INSIDE + """
                .querySelectorAll('tr[data-cell] > td:not(:first-child), td[data-cell]')]
                .filter(one => /\\d/.test(one.textContent) && !one.querySelector('button')).map(one => one.textContent);
                """);
    }
}
