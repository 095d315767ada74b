package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of what somebody was typing. */
class SessionPagesIT extends OnPages {

    @AfterEach
    void leave() {
        browsers().forget(OFFICER);
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        var page = onPhone(OFFICER);
        page.go("hoat-dong/moi");
        page.choose("kind", "TRAINING");
        page.type("title", "Tập huấn đang ghi dở thì hết phiên");
        page.losesItsSession();
        page.press("Lưu");
        page.until(shown -> page.one("#signed-out").isDisplayed());
        page.inspection().picture("signed-out-phone");
        page.inspection().forgivesErrors();
        page.click("#signed-out button");
        page.click("[data-user='" + OFFICER + "']");
        page.awaitPage();

        assertThat(page.address()).endsWith("#/hoat-dong/moi");
        assertThat(page.one("#f-title").getDomProperty("value")).isEqualTo("Tập huấn đang ghi dở thì hết phiên");
        assertThat(page.text()).contains("bản đang viết dở");
        page.inspection().isSound();
    }

    @Test
    void whoSignsOutLeavesNothingTypedBehind() {
        var page = as(OFFICER);
        page.go("hoat-dong/moi");
        page.type("title", "Việc đang ghi dở thì đăng xuất");
        assertThat(drafts(page)).isEqualTo(1L);
        page.run("localStorage.setItem('thongsuot.draft.x/nguoi-khac/activity', JSON.stringify({ at: Date.now() }))");
        page.click("header form[action='/logout'] button");
        page.until(shown -> !page.address().contains("#/hoat-dong/moi"));
        page.signIn(OFFICER);

        assertThat(drafts(page)).as("what another person typed").isEqualTo(1L);
        page.go("hoat-dong/moi");
        assertThat(page.one("#f-title").getDomProperty("value")).isEmpty();
    }

    private static long drafts(Browser page) {
        return (Long)
                page.run("return Object.keys(localStorage).filter(key => key.startsWith('thongsuot.draft.')).length");
    }
}
