package vn.thongsuot.activity.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When, where, by what means and for whom.
 *
 * @param period absent when no date is known; such a deed is never counted in a period
 * @param place in words
 * @param channels means of communication in words, for instance 'Zalo' or 'loa truyền thanh'
 * @param targets bodies that it was made for
 * @param links where it can be seen or taken part in
 */
public record Setting(
        @Nullable PartialPeriod period,
        @Nullable String place,
        List<String> channels,
        List<WebLink> links,
        List<Audience> audiences,
        List<Target> targets) {

    public Setting {
        channels = List.copyOf(channels);
        links = List.copyOf(links);
        audiences = List.copyOf(audiences);
        targets = List.copyOf(targets);
    }
}
