package vn.thongsuot.endtoend.pages;

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
