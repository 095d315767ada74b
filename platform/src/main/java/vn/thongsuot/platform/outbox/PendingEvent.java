package vn.thongsuot.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;

/**
 * An event as it lies in its aggregate's document until it is sent.
 *
 * @param to the tenant it is for; absent when it stays in its own
 * @param trace the W3C trace context of the command; absent when it was not traced
 * @param data the public state as JSON, byte for byte what is sent
 * @param audit who changed what, to be put into the audit log before the event counts as sent; absent once it is there
 */
record PendingEvent(
        String id,
        String type,
        long sequence,
        Instant time,
        @Nullable String to,
        @Nullable String trace,
        String data,
        @Nullable Document audit) {

    static final String TO = "to";

    Document toDocument() {
        var document = new Document("id", id)
                .append("type", type)
                .append("seq", sequence)
                .append("time", Date.from(time))
                .append("data", data);
        if (to != null) {
            document.append(TO, to);
        }
        if (trace != null) {
            document.append("trace", trace);
        }
        if (audit != null) {
            document.append("audit", audit);
        }
        return document;
    }

    static PendingEvent of(Document document) {
        return new PendingEvent(
                document.getString("id"),
                document.getString("type"),
                document.get("seq", Number.class).longValue(),
                document.getDate("time").toInstant(),
                document.getString(TO),
                document.getString("trace"),
                document.getString("data"),
                document.get("audit", Document.class));
    }

    /** The same with an audit entry that says no more what changed; see {@link AuditErasure}. */
    PendingEvent erased(Command command, Erasure erasure) {
        var left = audit == null ? null : AuditErasure.erased(audit, command, erasure);
        return new PendingEvent(id, type, sequence, time, to, trace, data, left);
    }

    /** The same with other data. */
    PendingEvent saying(String other) {
        return new PendingEvent(id, type, sequence, time, to, trace, other, audit);
    }

    /** Of the public state. */
    int bytes() {
        return data.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Of what lies in the aggregate's document until the event is sent, before and after of the audit included. */
    int storedBytes() {
        return bytes() + (audit == null ? 0 : audit.toJson().getBytes(StandardCharsets.UTF_8).length);
    }
}
