package vn.thongsuot.platform.events;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import tools.jackson.core.JacksonException;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;

/**
 * Hands one poll's records of one topic to one handler. What cannot be read becomes a dead letter at once; a batch that
 * fails is handed over again one by one to find the record at fault; a failing store or broker is thrown on, so that the
 * whole batch comes again.
 */
final class TopicDispatch<T> {

    private static final int TRIES = 3;

    private final EventHandler<T> handler;
    private final StoredJson json;
    private final TenantRegistry tenants;
    private final DeadLetters deadLetters;

    TopicDispatch(EventHandler<T> handler, StoredJson json, TenantRegistry tenants, DeadLetters deadLetters) {
        this.handler = handler;
        this.json = json;
        this.tenants = tenants;
        this.deadLetters = deadLetters;
    }

    private record Readable<T>(ConsumerRecord<String, byte[]> source, Event<T> event) {}

    void dispatch(List<ConsumerRecord<String, byte[]>> records) {
        var readable = new ArrayList<Readable<T>>();
        for (var source : records) {
            read(source, readable);
        }
        if (!readable.isEmpty()) {
            readable.stream().map(found -> found.event().tenant()).distinct().forEach(tenants::ensure);
            handle(readable);
        }
    }

    private void read(ConsumerRecord<String, byte[]> source, List<Readable<T>> readable) {
        try {
            if (source.value() == null) {
                forget(source);
                return;
            }
            var headers = CloudEventHeaders.read(source.headers());
            if (!handler.accepts(headers.type())) {
                return;
            }
            readable.add(new Readable<>(source, event(headers, json.fromJson(source.value(), handler.dataType()))));
        } catch (UnreadableEventException e) {
            deadLetters.add(source, "unreadable: " + e.getMessage());
        } catch (JacksonException e) {
            deadLetters.add(source, "unreadable: " + e.getOriginalMessage());
        }
    }

    /** A tombstone has no headers that could be relied on: the key says of what it is. */
    private void forget(ConsumerRecord<String, byte[]> tombstone) {
        var key = tombstone.key();
        int colon = key == null ? -1 : key.indexOf(':');
        if (colon < 0 || !TenantId.isValid(key.substring(0, colon))) {
            throw new UnreadableEventException("a tombstone without tenant and subject in its key");
        }
        var tenant = new TenantId(key.substring(0, colon));
        tenants.ensure(tenant);
        handler.forget(tenant, key.substring(colon + 1));
    }

    private static <T> Event<T> event(CloudEventHeaders headers, T data) {
        return new Event<>(
                headers.id(),
                headers.type(),
                headers.tenant(),
                headers.from(),
                headers.subject(),
                headers.sequence(),
                headers.time(),
                data);
    }

    private void handle(List<Readable<T>> readable) {
        try {
            handler.handle(readable.stream().map(Readable::event).toList());
        } catch (RuntimeException e) {
            if (mayHeal(e)) {
                throw e;
            }
            readable.forEach(this::handleAlone);
        }
    }

    private void handleAlone(Readable<T> one) {
        for (int attempt = 1; ; attempt++) {
            try {
                handler.handle(List.of(one.event()));
                return;
            } catch (RefusedEventException e) {
                deadLetters.add(one.source(), "refused: " + e.getMessage());
                return;
            } catch (RuntimeException e) {
                if (mayHeal(e)) {
                    throw e;
                }
                if (attempt == TRIES) {
                    deadLetters.add(one.source(), "refused: " + e.getClass().getSimpleName() + " in " + place(e));
                    return;
                }
            }
        }
    }

    private static String place(RuntimeException e) {
        var trace = NestedExceptionUtils.getMostSpecificCause(e).getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }

    /** Whether waiting may help: the store or the broker is away or busy. */
    private static boolean mayHeal(RuntimeException e) {
        return e instanceof DataAccessResourceFailureException
                || e instanceof TransientDataAccessException
                || (e instanceof MongoException mongo && !(mongo instanceof MongoCommandException))
                || e instanceof org.apache.kafka.common.KafkaException
                || e instanceof org.springframework.kafka.KafkaException;
    }
}
