package vn.thongsuot.directive.campaign.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.directive.time.RecurringDay;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platformtest.wire.EventSchemas;

class CampaignWireTest {

    private static final StoredJson JSON = new StoredJson();

    private static final Campaign FULL = new Campaign(
            "Ngày Sáng tạo",
            "World Creativity and Innovation Day",
            "WCID",
            new RecurringDay("04-21"),
            "Liên Hợp Quốc",
            2017,
            2025,
            "Chủ đề",
            List.of("Nghĩ khác"),
            new Window(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 30)),
            "d");
    private static final Campaign BARE =
            new Campaign("Ngày hội", null, null, null, null, null, 2025, null, List.of(), null, null);

    @Test
    void whatIsToldFitsTheContract() {
        assertThat(violations(Campaign.OPENED, FULL)).isEmpty();
        assertThat(violations(Campaign.OPENED, BARE)).isEmpty();
        assertThat(violations(Campaign.CHANGED, FULL)).isEmpty();
        assertThat(violations(Campaign.CHANGED, BARE)).isEmpty();
    }

    private static List<String> violations(String type, Campaign campaign) {
        return EventSchemas.violations(type, JSON.toJson(CampaignWire.of(new Versioned<>("id1", 1, campaign))));
    }
}
