package vn.thongsuot.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.CommandKey;

/**
 * How an aggregate lies in the store: state, newest event, older events not sent yet, who is to send them, and the keys of
 * the last commands. Everything that must be stored together is this one document.
 *
 * <pre>
 * _id      the aggregate's id
 * version  grows by one with each command; every write is conditional on it
 * made     when it was created, for the order of pages
 * state    the private state
 * latest   the newest event, kept after it was sent so that it can be sent again
 * backlog  events before the newest that are not sent yet, oldest first
 * sent     version of the newest event that is known to be on the topic
 * lease    which instance sends, and until when nobody else may; absent when nothing waits
 * birth    key and hash of the creating command
 * keys     keys and hashes of the last 50 changes
 * </pre>
 */
record AggregateDocument(Document document) {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String MADE = "made";
    static final String STATE = "state";
    static final String LATEST = "latest";
    static final String BACKLOG = "backlog";
    static final String SENT = "sent";
    static final String LEASE = "lease";
    static final String LEASE_OWNER = "lease.owner";
    static final String LEASE_UNTIL = "lease.until";
    static final String BIRTH = "birth";
    static final String KEYS = "keys";

    String id() {
        return document.getString(ID);
    }

    long version() {
        return document.get(VERSION, Number.class).longValue();
    }

    long sent() {
        return document.get(SENT, Number.class).longValue();
    }

    Document state() {
        return document.get(STATE, Document.class);
    }

    PendingEvent latest() {
        return PendingEvent.of(document.get(LATEST, Document.class));
    }

    boolean latestIsSent() {
        return sent() >= version();
    }

    /** What is not known to be on the topic, oldest first. */
    List<PendingEvent> pending() {
        var pending = new ArrayList<PendingEvent>();
        document.getList(BACKLOG, Document.class, List.of()).stream()
                .map(PendingEvent::of)
                .filter(event -> event.sequence() > sent())
                .forEach(pending::add);
        if (!latestIsSent()) {
            pending.add(latest());
        }
        return pending;
    }

    /** The hash that came with this key; null when the key is not among the last ones. */
    @Nullable
    String hashOf(CommandKey key) {
        return document.getList(KEYS, Document.class, List.of()).stream()
                .filter(entry -> key.value().equals(entry.getString("k")))
                .map(entry -> entry.getString("h"))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Document birth() {
        return document.get(BIRTH, Document.class);
    }

    static Document keyEntry(CommandKey key) {
        return new Document("k", key.value()).append("h", key.bodyHash());
    }
}
