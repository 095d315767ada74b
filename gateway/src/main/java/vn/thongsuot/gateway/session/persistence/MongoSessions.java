package vn.thongsuot.gateway.session.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import vn.thongsuot.gateway.problem.Problem;
import vn.thongsuot.gateway.problem.ProblemKind;
import vn.thongsuot.gateway.problem.RefusedRequestException;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionId;
import vn.thongsuot.gateway.session.Sessions;

/**
 * One document per session, every change one conditional write. What is over is told by reading and cleared by sweeping,
 * not by a TTL index, which not every store obeys.
 */
final class MongoSessions implements Sessions {

    private static final Logger log = LoggerFactory.getLogger(MongoSessions.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final MongoCollection<Document> collection;
    private final SessionDocuments documents;
    private final Duration within;

    MongoSessions(MongoCollection<Document> collection, SessionDocuments documents, Duration within) {
        this.collection = collection;
        this.documents = documents;
        this.within = within;
    }

    @Override
    public Mono<Void> add(Session session) {
        return guarded(Mono.from(collection.insertOne(documents.of(session)))).then();
    }

    @Override
    public Mono<Session> find(SessionId id) {
        return guarded(Mono.from(
                        collection.find(eq(SessionDocuments.ID, id.hash())).first()))
                .flatMap(document -> Mono.justOrEmpty(documents.read(id, document)));
    }

    @Override
    public Mono<Void> keepUntil(Session session) {
        var later = max(SessionDocuments.IDLE_AT, Date.from(session.idleAt()));
        return guarded(Mono.from(collection.updateOne(
                        eq(SessionDocuments.ID, session.id().hash()), later)))
                .then();
    }

    @Override
    public Mono<Boolean> claimRenewal(Session session, Instant now, Duration time) {
        var free =
                or(exists(SessionDocuments.RENEWING_UNTIL, false), lt(SessionDocuments.RENEWING_UNTIL, Date.from(now)));
        return changes(
                and(ofVersion(session, session.version()), free),
                set(SessionDocuments.RENEWING_UNTIL, Date.from(now.plus(time))));
    }

    @Override
    public Mono<Boolean> renew(Session session) {
        return changes(
                ofVersion(session, session.version() - 1),
                combine(
                        set(SessionDocuments.VERSION, session.version()),
                        set(SessionDocuments.SEALED, documents.sealed(session)),
                        unset(SessionDocuments.RENEWING_UNTIL)));
    }

    @Override
    public Mono<Void> remove(SessionId id) {
        return guarded(Mono.from(collection.deleteOne(eq(SessionDocuments.ID, id.hash()))))
                .then();
    }

    @Override
    public Mono<Long> sweep(Instant now) {
        return guarded(Mono.from(collection.createIndex(Indexes.ascending(SessionDocuments.IDLE_AT))))
                .then(guarded(Mono.from(collection.deleteMany(lt(SessionDocuments.IDLE_AT, Date.from(now))))))
                .map(result -> result.getDeletedCount());
    }

    private static Bson ofVersion(Session session, int version) {
        return and(eq(SessionDocuments.ID, session.id().hash()), eq(SessionDocuments.VERSION, version));
    }

    private Mono<Boolean> changes(Bson filter, Bson change) {
        return guarded(Mono.from(collection.updateOne(filter, change))).map(result -> result.getMatchedCount() == 1);
    }

    /** Whatever the store's trouble is, a browser learns that sessions are away, and callers with tokens learn nothing. */
    private <T> Mono<T> guarded(Mono<T> work) {
        return work.timeout(within)
                .onErrorMap(error -> !(error instanceof RefusedRequestException), MongoSessions::unavailable);
    }

    private static Throwable unavailable(Throwable error) {
        log.warn("the store of sessions fails: {}", error instanceof TimeoutException ? "too slow" : error.toString());
        return Problem.of(ProblemKind.SESSIONS_UNAVAILABLE).retryAfter(PAUSE).asException();
    }
}
