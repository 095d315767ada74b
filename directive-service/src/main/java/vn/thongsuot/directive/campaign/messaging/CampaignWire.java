package vn.thongsuot.directive.campaign.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.campaign.Campaign;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Versioned;

/** A campaign as others see it. */
record CampaignWire(
        String id,
        long version,
        String name,
        @Nullable String nameEn,
        @Nullable String abbreviation,
        @Nullable String recurringOn,
        @Nullable String originator,
        @Nullable Integer firstYear,
        int year,
        @Nullable String theme,
        List<String> slogans,
        @Nullable Window window,
        @Nullable String rootDirective) {

    static CampaignWire of(Versioned<Campaign> versioned) {
        var campaign = versioned.state();
        return new CampaignWire(
                versioned.id(),
                versioned.version(),
                campaign.name(),
                campaign.nameEn(),
                campaign.abbreviation(),
                campaign.recurringOn() == null ? null : campaign.recurringOn().value(),
                campaign.originator(),
                campaign.firstYear(),
                campaign.year(),
                campaign.theme(),
                campaign.slogans(),
                campaign.window(),
                campaign.rootDirective());
    }
}
