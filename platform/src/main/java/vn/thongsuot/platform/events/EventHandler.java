package vn.thongsuot.platform.events;

import java.util.List;
import vn.thongsuot.contracts.Topic;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Takes the events of one topic. It must bear duplicates and any order, and look at the sequence. A failure of the
 * infrastructure may be thrown and is retried until it heals; anything else thrown is retried a few times and then
 * becomes a dead letter with its cause, while the partition goes on. A {@link RefusedEventException} becomes one at once.
 */
public interface EventHandler<T> {

    Topic topic();

    /** The narrow record that holds just the fields this consumer reads. */
    Class<T> dataType();

    /** Whether events of this type concern the handler; others on the topic are skipped. */
    default boolean accepts(String type) {
        return true;
    }

    /**
     * Names a reading of the topic of its own, which begins at the beginning wherever the service's other handlers are; empty
     * for the reading that they share.
     */
    default String reading() {
        return "";
    }

    /**
     * Lawful erasure: the topic's record of this aggregate was replaced by nothing, and whatever was kept of it must go.
     * To be overridden by whoever keeps anything.
     */
    default void forget(TenantId tenant, String subject) {}

    /** At most one poll's worth, in the order of arrival. */
    void handle(List<Event<T>> events);
}
