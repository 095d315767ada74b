package vn.thongsuot.plan.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an approved plan went to one line of its distribution list.
 *
 * @param line its place in the list, 0 for the first
 * @param sentAt when it was distributed
 * @param receivedOn the day on which it arrived; absent while nobody has said so
 */
public record Delivery(int line, Instant sentAt, @Nullable LocalDate receivedOn) {

    Delivery received(LocalDate day) {
        return new Delivery(line, sentAt, day);
    }
}
