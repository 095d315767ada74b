package vn.thongsuot.platform.outbox;

import static vn.thongsuot.platform.outbox.AggregateDocument.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.store.StoredJson;

/** Builds the one write that stores a command's new state together with its event and the claim to send it. */
final class AggregateWrites<S> {

    /** What an event of an erasure has beside the public state. */
    private static final String ERASED = "erased";

    private final AggregateKind<S> kind;
    private final StoredJson json;
    private final OutboxSettings settings;

    AggregateWrites(AggregateKind<S> kind, StoredJson json, OutboxSettings settings) {
        this.kind = kind;
        this.json = json;
        this.settings = settings;
    }

    /**
     * @param document to insert, or the update to apply
     * @param pending everything not known to be on the topic once the write is done, oldest first
     */
    record Write(Document document, List<PendingEvent> pending, boolean tooLarge, boolean outboxFull) {

        PendingEvent event() {
            return pending.getLast();
        }
    }

    Write birth(Command command, String id, S state, String type) {
        var stored = json.toDocument(state);
        var event = event(command, new Versioned<>(id, 1, state), type, null, stored);
        var document = new Document(ID, id)
                .append(VERSION, 1L)
                .append(MADE, Date.from(command.at()))
                .append(STATE, stored)
                .append(LATEST, event.toDocument())
                .append(BACKLOG, List.of())
                .append(SENT, 0L)
                .append(LEASE, lease(command.at()))
                .append(KEYS, List.of());
        if (command.key() != null) {
            document.append(BIRTH, keyEntry(command.key()));
        }
        return new Write(document, List.of(event), event.bytes() > settings.maxEventBytes(), false);
    }

    Write change(Command command, AggregateDocument current, S state, String type) {
        var stored = json.toDocument(state);
        var next = new Versioned<>(current.id(), current.version() + 1, state);
        var event = event(command, next, type, current.state(), stored);
        var pending = new ArrayList<>(current.pending());
        var full = pending.size() >= settings.maxPending()
                || pending.stream().mapToInt(PendingEvent::storedBytes).sum() + event.storedBytes()
                        > settings.maxPendingBytes();
        pending.add(event);
        return new Write(
                update(command, current, stored, event), pending, event.bytes() > settings.maxEventBytes(), full);
    }

    /**
     * As a change, with nothing of what was in the audit entries that wait to be put in; its event tells beside the state
     * what was erased and why.
     */
    Write erasure(Command command, AggregateDocument current, S state, String type, Erasure erasure) {
        var change = change(command, current, state, type);
        var pending = new ArrayList<PendingEvent>();
        change.pending().forEach(event -> pending.add(event.erased(command, erasure)));
        var next = new Versioned<>(current.id(), current.version() + 1, state);
        pending.add(pending.removeLast().saying(telling(command, next, erasure)));
        var older = pending.subList(0, pending.size() - 1).stream()
                .map(PendingEvent::toDocument)
                .toList();
        var update = change.document();
        update.get("$set", Document.class)
                .append(LATEST, pending.getLast().toDocument())
                .append(BACKLOG, older);
        if (update.get("$push") instanceof Document push && push.remove(BACKLOG) != null && push.isEmpty()) {
            update.remove("$push");
        }
        var tooLarge = pending.getLast().bytes() > settings.maxEventBytes();
        return new Write(update, pending, tooLarge, change.outboxFull());
    }

    /** As the contract has it: everything that anybody keeps of versions before this one is to go. */
    private record Told(long before, List<String> fields, Erasure.Basis basis, Instant at) {}

    private String telling(Command command, Versioned<S> next, Erasure erasure) {
        var told = new Told(next.version(), erasure.fields(), erasure.basis(), command.at());
        return json.toJson(json.toDocument(kind.wire().apply(next)).append(ERASED, json.toDocument(told)));
    }

    private Document update(Command command, AggregateDocument current, Document state, PendingEvent event) {
        var push = new Document();
        if (!current.latestIsSent()) {
            push.append(BACKLOG, current.latest().toDocument());
        }
        if (command.key() != null) {
            push.append(KEYS, new Document("$each", List.of(keyEntry(command.key()))).append("$slice", -50));
        }
        var update = new Document(
                "$set",
                new Document(VERSION, event.sequence())
                        .append(STATE, state)
                        .append(LATEST, event.toDocument())
                        .append(LEASE, lease(command.at())));
        return push.isEmpty() ? update : update.append("$push", push);
    }

    private PendingEvent event(
            Command command, Versioned<S> next, String type, @Nullable Document before, Document after) {
        return new PendingEvent(
                Command.idOf(
                        "event", command.tenant().value(), kind.collection(), next.id(), Long.toString(next.version())),
                type,
                next.version(),
                command.at(),
                kind.receiver() == null
                        ? null
                        : kind.receiver().apply(next.state()).value(),
                TraceContext.current(),
                json.toJson(kind.wire().apply(next)),
                AuditEntry.of(command, kind.collection(), next.id(), before, after));
    }

    private Document lease(Instant now) {
        return new Document("owner", settings.instance()).append("until", Date.from(now.plus(settings.lease())));
    }

    S state(AggregateDocument stored) {
        return json.fromDocument(stored.state(), kind.stateType());
    }
}
