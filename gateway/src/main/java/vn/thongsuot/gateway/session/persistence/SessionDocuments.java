package vn.thongsuot.gateway.session.persistence;

import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.json.JsonMapper;
import vn.thongsuot.gateway.session.Seal;
import vn.thongsuot.gateway.session.Session;
import vn.thongsuot.gateway.session.SessionId;
import vn.thongsuot.gateway.session.SignedIn;

/** A session as it is stored: times in the open, so that they can be asked for; person and tokens sealed. */
final class SessionDocuments {

    static final String ID = "_id";
    static final String VERSION = "version";
    static final String SEALED = "sealed";
    static final String IDLE_AT = "idleAt";
    static final String ENDS_AT = "endsAt";
    /** Until when somebody has the right to renew the tokens; absent most of the time. */
    static final String RENEWING_UNTIL = "renewingUntil";

    private final JsonMapper json;
    private final Seal seal;

    SessionDocuments(JsonMapper json, Seal seal) {
        this.json = json;
        this.seal = seal;
    }

    Document of(Session session) {
        return new Document(ID, session.id().hash())
                .append(VERSION, session.version())
                .append(SEALED, sealed(session))
                .append(IDLE_AT, Date.from(session.idleAt()))
                .append(ENDS_AT, Date.from(session.endsAt()));
    }

    Binary sealed(Session session) {
        return new Binary(seal.close(
                json.writeValueAsBytes(session.signedIn()), purpose(session.id().hash())));
    }

    /** Empty when it cannot be opened. */
    Optional<Session> read(SessionId id, Document document) {
        byte[] closed = document.get(SEALED, Binary.class).getData();
        return seal.open(closed, purpose(id.hash()))
                .map(open -> new Session(
                        id,
                        document.getInteger(VERSION),
                        json.readValue(open, SignedIn.class),
                        document.getDate(IDLE_AT).toInstant(),
                        document.getDate(ENDS_AT).toInstant()));
    }

    /** Bound to its own document: a sealed text put into another one does not open. */
    private static String purpose(String hash) {
        return "session:" + hash;
    }
}
