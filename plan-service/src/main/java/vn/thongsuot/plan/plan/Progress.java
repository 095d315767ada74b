package vn.thongsuot.plan.plan;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far an item of an approved plan has come, as somebody entered it.
 *
 * @param item id of its section
 * @param note absent when there is nothing to add
 */
public record Progress(
        String item, ItemState state, @Nullable String note, Instant at) {

    public Progress {
        note = Nfc.ofOptional(note);
    }

    boolean saysTheSameAs(Progress other) {
        return item.equals(other.item) && state == other.state && Objects.equals(note, other.note);
    }
}
