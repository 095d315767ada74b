package vn.thongsuot.activity.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service keeps of a campaign's edition.
 *
 * @param slogans word for word
 * @param window absent when the campaign has no time frame of its own
 */
public record CampaignCopy(List<String> slogans, @Nullable Window window) {

    /** First and last day, both included. */
    public record Window(LocalDate from, LocalDate to) {}

    public CampaignCopy {
        slogans = List.copyOf(slogans);
    }
}
