package vn.thongsuot.plan.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan inherits from the yearly edition of a campaign.
 *
 * @param theme absent when the edition has none
 * @param slogans in their order; may be empty
 */
public record CampaignCopy(String name, @Nullable String theme, List<String> slogans) {

    public CampaignCopy {
        slogans = slogans == null ? List.of() : List.copyOf(slogans);
    }
}
