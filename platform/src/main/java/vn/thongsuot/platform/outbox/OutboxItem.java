package vn.thongsuot.platform.outbox;

import java.util.List;

/**
 * An aggregate that waits to be sent.
 *
 * @param events what is to be sent, oldest first; empty when the store must be asked
 * @param resend whether the newest state must be sent even if it counts as sent
 */
record OutboxItem(OutboxKey key, List<PendingEvent> events, boolean resend) {

    /** Two reasons to send the same aggregate: the store knows best what is pending now. */
    OutboxItem joinedWith(OutboxItem other) {
        return new OutboxItem(key, List.of(), resend || other.resend);
    }

    OutboxItem unread() {
        return new OutboxItem(key, List.of(), resend);
    }

    long newest() {
        return events.getLast().sequence();
    }
}
