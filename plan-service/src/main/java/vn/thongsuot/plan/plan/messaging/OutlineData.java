package vn.thongsuot.plan.plan.messaging;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.platform.aggregate.Command;

/**
 * A titled section of a plan.
 *
 * @param textHash of its own paragraphs, so that a change can be seen without the text; absent when it has none
 */
record OutlineData(
        String id, String label, String title, @Nullable String textHash) {

    /** Null for a section without title. */
    static @Nullable OutlineData of(Outline.Place place) {
        var section = place.section();
        var title = section.title();
        return title == null ? null : new OutlineData(section.id(), place.label(), title, hash(place));
    }

    private static @Nullable String hash(Outline.Place place) {
        var paragraphs = place.section().paragraphs();
        return paragraphs.isEmpty() ? null : Command.hash(paragraphs.toString().getBytes(StandardCharsets.UTF_8));
    }
}
