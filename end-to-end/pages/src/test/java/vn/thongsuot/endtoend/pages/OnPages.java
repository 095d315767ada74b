package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** People of the cases at their browsers. */
@Tag("once")
@ExtendWith(SharedPlatform.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OnPages {

    static final String ADMINISTRATOR = "quantri.dongnai";
    static final String CLERK = "vanthu.sct";
    static final String LEADER = "lanhdao.sct";
    static final String OFFICER = "chuyenvien.sct";
    static final String OFFICE = "chanhvanphong.sct";
    static final String COMMUNE = "vanhoaxahoi.thuanan";
    static final String COMMUNE_LEADER = "phochutich.thuanan";

    /** The department's own letter, which its units answer. */
    private static final String LETTER = "572/SCTKHTCTH";

    private @Nullable Platform platform;

    @BeforeEach
    void take(Platform shared) {
        platform = shared;
    }

    Browsers browsers() {
        return Objects.requireNonNull(platform).browsers();
    }

    Browser as(String user) {
        return browsers().of(user, Browser.DESKTOP);
    }

    Browser onPhone(String user) {
        return browsers().of(user, Browser.PHONE);
    }

    /** As the person, at a page that is known by its address. */
    Browser as(String user, String address) {
        var page = as(user);
        page.go(address.substring(address.indexOf("#/") + 2));
        return page;
    }

    /** Looked at and judged in both languages, on a desktop and on a phone; the desktop in Vietnamese before and after. */
    static void isGoodEverywhere(Browser page, String name) {
        page.isGood("vi-" + name);
        page.click("button.language");
        assertThat(page.run("return document.documentElement.lang")).isEqualTo("en");
        page.isGood("en-" + name);
        page.measures(Browser.PHONE);
        page.isGood("en-phone-" + name);
        page.click("button.language");
        page.isGood("vi-phone-" + name);
        page.measures(Browser.DESKTOP);
    }

    /** The id of a unit by its name or short name. */
    static String unit(Browser page, String name) {
        var found = page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.list('/api/v1/units'))
                  .then(all => done(all.find(one => [one.name, one.shortName].includes('%s'))?.id), problem => done(String(problem)));
                """.formatted(name));
        return Objects.requireNonNull((String) found, name);
    }

    /** Makes a unit below another one, which the page cannot do; answers its id. */
    static String established(Browser page, String name, String parent) {
        var made = page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.post('/api/v1/units', { name: '%s', kind: 'DIVISION', level: 'PROVINCE',
                  system: 'STATE', parent: '%s', validFrom: '2025-01-01', order: 90, hasAccounts: true }))
                  .then(one => done(one.id), problem => done(String(problem)));
                """.formatted(name, parent));
        return String.valueOf(made);
    }

    Browser atTheLetter(String user) {
        var page = as(user);
        page.go("van-ban");
        page.one("#words").sendKeys(LETTER);
        page.until(shown -> page.all("main .list > li").size() == 1);
        page.follow("main .list a");
        page.awaitText(LETTER);
        return page;
    }
}
