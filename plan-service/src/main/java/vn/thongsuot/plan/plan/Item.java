package vn.thongsuot.plan.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a section asks for; its words are those of the section.
 *
 * @param activityKind what kind of activity answers it; always there for a form
 * @param window when this one item is to be done; absent means within the plan's time frame
 * @param deadline absent when it has none of its own
 * @param participation there exactly for a participation
 * @param channels for instance "Facebook", "loa truyền thanh"; in the order written
 * @param places kinds of places, for instance where banners hang
 * @param banners texts for banners, which may differ from the campaign's slogans
 * @param carriedFrom id of the section of the {@linkplain Programme#continues() continued} plan whose unfinished work it
 *     takes over; absent for new work
 */
public record Item(
        ItemKind kind,
        @Nullable ActivityKind activityKind,
        List<Role> roles,
        @Nullable Period window,
        @Nullable Deadline deadline,
        @Nullable Participation participation,
        List<String> channels,
        List<String> places,
        List<String> banners,
        @Nullable String carriedFrom) {

    public Item {
        roles = roles == null ? List.of() : List.copyOf(roles);
        channels = texts(channels);
        places = texts(places);
        banners = texts(banners);
    }

    public Item(
            ItemKind kind,
            @Nullable ActivityKind activityKind,
            List<Role> roles,
            @Nullable Period window,
            @Nullable Deadline deadline,
            @Nullable Participation participation,
            List<String> channels,
            List<String> places,
            List<String> banners) {
        this(kind, activityKind, roles, window, deadline, participation, channels, places, banners, null);
    }

    /** Its own time, or that of the event taken part in; absent when neither is said. */
    public @Nullable Period period() {
        return window != null || participation == null ? window : participation.period();
    }

    boolean hasOwnDeadline() {
        return window != null || deadline != null;
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Nfc::of).toList();
    }
}
