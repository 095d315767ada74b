package vn.thongsuot.directive.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.ADMINISTRATOR;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;
import static vn.thongsuot.directive.InMemoryService.violations;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.time.RecurringDay;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Versioned;

class OpeningCampaignsTest {

    private final InMemoryService service = new InMemoryService();

    @Test
    @Tag("DN-01")
    void theWorldDayOfCreativityHasItsNamesItsDayAndItsOrigin() {
        var day = service.campaign("""
                        {"name": "Ngày Sáng tạo và Đổi mới sáng tạo thế giới", "nameEn": "World Creativity and Innovation Day",
                         "abbreviation": "WCID", "recurringOn": "04-21", "originator": "Liên Hợp Quốc", "year": 2025}""").state();
        assertThat(day.name()).isEqualTo("Ngày Sáng tạo và Đổi mới sáng tạo thế giới");
        assertThat(day.nameEn()).isEqualTo("World Creativity and Innovation Day");
        assertThat(day.abbreviation()).isEqualTo("WCID");
        assertThat(day.recurringOn()).isEqualTo(new RecurringDay("04-21"));
        assertThat(day.originator()).isEqualTo("Liên Hợp Quốc");
        assertThat(day.year()).isEqualTo(2025);
    }

    @Test
    @Tag("MOIT-02:part")
    void theDayOfScienceHasItsFirstYearAndItsEdition() {
        var day = service.campaign("""
                        {"name": "Ngày Khoa học và Công nghệ Việt Nam", "recurringOn": "05-18", "firstYear": 2013,
                         "year": 2025}""").state();
        assertThat(day.recurringOn()).isEqualTo(new RecurringDay("05-18"));
        assertThat(day.firstYear()).isEqualTo(2013);
        assertThat(day.year()).isEqualTo(2025);
    }

    @Test
    @Tag("DN-13")
    void slogansKeepTheirOrder() {
        var slogans = service.campaign("""
                        {"name": "WCID", "year": 2025, "slogans": [
                          "Nhiệt liệt chào mừng Ngày Sáng tạo và Đổi mới sáng tạo thế giới - 21/4/2025",
                          "Đổi mới sáng tạo - Nghĩ khác, Làm khác để tốt hơn",
                          "Đổi mới sáng tạo - Doanh nghiệp tiên phong - Quốc gia thịnh vượng",
                          "Đổi mới sáng tạo toàn dân - Chuyển đổi số toàn diện - Vì cuộc sống tốt đẹp hơn"]}""").state().slogans();
        assertThat(slogans)
                .containsExactly(
                        "Nhiệt liệt chào mừng Ngày Sáng tạo và Đổi mới sáng tạo thế giới - 21/4/2025",
                        "Đổi mới sáng tạo - Nghĩ khác, Làm khác để tốt hơn",
                        "Đổi mới sáng tạo - Doanh nghiệp tiên phong - Quốc gia thịnh vượng",
                        "Đổi mới sáng tạo toàn dân - Chuyển đổi số toàn diện - Vì cuộc sống tốt đẹp hơn");
    }

    @Test
    @Tag("TA-09")
    void themeAndSloganStandInOnePlaceAndTheDirectiveJustNamesTheCampaign() {
        var ministry = service.unit("Bộ KH&CN", "MINISTRY", "CENTRAL", "STATE", null);
        service.post(CLERK, ministry, Right.ISSUE);
        var campaign = service.campaign("""
                {"name": "Ngày hội đổi mới sáng tạo quốc gia", "year": 2025, "theme": "Đổi mới sáng tạo toàn dân",
                 "slogans": ["Nhiệt liệt chào mừng"]}""");
        var letter = service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "symbol": "4652/BKHCN-ĐMST", "direction": "INCOMING",
                 "campaign": "%s"}""".formatted(campaign.id()));
        assertThat(letter.state().campaign()).isEqualTo(campaign.id());
        assertThat(campaign.state().theme()).isEqualTo("Đổi mới sáng tạo toàn dân");
    }

    @Test
    @Tag("TA-12")
    void theTimeFrameOfTheEditionIsItsOwn() {
        var edition = service.campaign("""
                {"name": "Ngày hội", "year": 2025, "recurringOn": "10-01",
                 "window": {"from": "2025-09-22", "to": "2025-10-05"}}""");
        assertThat(edition.state().window())
                .isEqualTo(new Window(LocalDate.of(2025, 9, 22), LocalDate.of(2025, 10, 5)));
    }

    @Test
    void theRootDirectiveIsNamedOnceItIsThere() {
        service.post(CLERK, service.unit("UBND", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null), Right.ISSUE);
        assertThat(refusal(open("{\"name\": \"WCID\", \"year\": 2025, \"rootDirective\": \"nothing\"}")))
                .isEqualTo(Refusal.notYetKnown("/rootDirective", "nothing"));
        var campaign = done(open("{\"name\": \"WCID\", \"year\": 2025}"));
        var root = service.directive(
                "{\"system\": \"STATE\", \"kind\": \"OFFICIAL_LETTER\", \"subject\": \"WCID\", \"direction\": \"REFERENCE\"}");
        var changed = done(service.openingCampaigns.change(
                service.command(ADMINISTRATOR),
                campaign.id(),
                campaign("{\"name\": \"WCID\", \"year\": 2025, \"rootDirective\": \"%s\"}".formatted(root.id()))));
        assertThat(changed.state().rootDirective()).isEqualTo(root.id());
        assertThat(service.campaigns.toldOf(TENANT, campaign.id())).containsExactly(Campaign.OPENED, Campaign.CHANGED);
    }

    @Test
    void whatIsMissingOrTheWrongWayRoundIsPointedTo() {
        assertThat(violations(open("""
                        {"firstYear": 2026, "year": 2025, "slogans": ["a", "", "a"],
                         "window": {"from": "2025-10-05", "to": "2025-09-22"}}""")))
                .containsExactlyInAnyOrder(
                        "/name required",
                        "/firstYear not-after-this-edition",
                        "/slogans/2 duplicate",
                        "/slogans/1 required",
                        "/window/to not-before-start");
    }

    @Test
    void whoDoesNotAdministerAtTheTopOpensNone() {
        service.post(CLERK, service.unit("UBND", "PEOPLES_COMMITTEE", "PROVINCE", "STATE", null), Right.ISSUE);
        assertThat(refusal(service.openingCampaigns.open(
                        service.command(CLERK), campaign("{\"name\": \"WCID\", \"year\": 2025}"))))
                .isEqualTo(Refusal.forbidden(Access.RIGHT_MISSING));
    }

    private Outcome<Versioned<Campaign>> open(String json) {
        return service.openingCampaigns.open(service.command(ADMINISTRATOR), campaign(json));
    }

    private static CampaignDraft campaign(String json) {
        return draft(CampaignDraft.class, json);
    }
}
