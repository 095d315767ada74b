package vn.thongsuot.endtoend.pages;

import java.util.HashMap;
import java.util.Map;
import org.openqa.selenium.Dimension;

/** One browser for each person, signed in once: starting one takes longer than most of what is done in it. */
final class Browsers implements AutoCloseable {

    private final String gateway;
    private final Map<String, Browser> open = new HashMap<>();

    Browsers(String gateway) {
        this.gateway = gateway;
    }

    /** The person's browser at the first page. */
    Browser of(String user, Dimension size) {
        var known = open.get(user);
        if (known == null) {
            return opened(user, size);
        }
        known.measures(size);
        known.startsOver();
        return known;
    }

    private Browser opened(String user, Dimension size) {
        var browser = Browser.open(gateway);
        open.put(user, browser);
        browser.measures(size);
        browser.signIn(user);
        return browser;
    }

    /** Of a person who is not signed in any more, or whose browser is in a state nobody knows. */
    void forget(String user) {
        var known = open.remove(user);
        if (known != null) {
            known.close();
        }
    }

    /** Of what each person sees now. */
    void picture(String name) {
        open.forEach((user, browser) -> browser.inspection().picture(name + "-" + user));
    }

    @Override
    public void close() {
        open.values().forEach(Browser::close);
        open.clear();
    }
}
