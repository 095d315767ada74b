package vn.thongsuot.contracts;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every record carries beside its data: CloudEvents 1.0 in Kafka's binary mode. */
final class EventHeaders {

    /** Name and meaning of each header that is always there, in the order of the README. */
    static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("ce_specversion", "1.0");
        MEANINGS.put("ce_id", "Unique; an event that is sent twice keeps it.");
        MEANINGS.put("ce_type", "Logical name of the event.");
        MEANINGS.put("ce_source", "The service that owns the topic.");
        MEANINGS.put("ce_subject", "The aggregate's id.");
        MEANINGS.put("ce_time", "When the command was taken in, UTC.");
        MEANINGS.put("ce_tenant", "Whose it is.");
        MEANINGS.put("ce_sequence", "The aggregate's version, in decimal digits.");
    }

    private EventHeaders() {}
}
