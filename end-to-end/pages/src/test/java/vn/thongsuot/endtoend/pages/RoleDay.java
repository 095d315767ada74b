package vn.thongsuot.endtoend.pages;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** One role's day, act by act; what one act made the next ones go on with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class RoleDay {

    private @Nullable Cast people;
    private @Nullable Matters before;
    private @Nullable Browsers browsers;

    @BeforeAll
    void take(Cast cast, Browsers open) {
        people = cast;
        before = new Matters(cast);
        browsers = open;
    }

    Cast cast() {
        return Objects.requireNonNull(people);
    }

    /** What others do over the public face. */
    Matters matters() {
        return Objects.requireNonNull(before);
    }

    Browser as(String user) {
        return Objects.requireNonNull(browsers).of(user, Browser.DESKTOP);
    }

    /** As the person, at a page by what stands after {@code #/}. */
    Browser as(String user, String path) {
        var page = as(user);
        page.go(path);
        return page;
    }

    /** Opens what is folded under a line that begins with these words. */
    static void unfold(Browser page, String words) {
        press(page, "//main//summary[starts-with(normalize-space(), '" + words + "')]");
    }

    /** Presses what is found by a path. */
    static void press(Browser page, String path) {
        var found = page.until(ExpectedConditions.elementToBeClickable(By.xpath(path)));
        page.run("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    /** What stands in the field of a pointer. */
    static String valueOf(Browser page, String field) {
        return String.valueOf(page.one("#f-" + field).getDomProperty("value"));
    }

    /** The last part of the address a page has come to. */
    static String idOf(Browser page) {
        return page.address().replaceFirst("^.*/", "").replaceFirst("\\?.*$", "");
    }
}
