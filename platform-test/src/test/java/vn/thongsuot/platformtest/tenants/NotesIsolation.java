package vn.thongsuot.platformtest.tenants;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.aggregate.AggregatesKit;
import vn.thongsuot.platformtest.aggregate.Note;
import vn.thongsuot.platformtest.identity.TestIssuer;

/** The owner's requests to the notes. */
abstract class NotesIsolation extends TenantIsolationKit {

    private static final String TEXT = "only for the owner " + UUID.randomUUID();

    private final String id = "note-" + UUID.randomUUID();

    @Autowired
    private Aggregates<Note> notes;

    @Autowired
    private TenantRegistry tenants;

    @Autowired
    private TestIssuer issuer;

    @Override
    protected List<EndpointRequest> requests() {
        tenants.register(AggregatesKit.OWNER, "owner", Set.of("an"));
        tenants.register(AggregatesKit.OTHER, "other", Set.of("binh"));
        notes.createAll(
                Command.ofService(AggregatesKit.OWNER, "test", Instant.EPOCH, "test"),
                Map.of(id, Note.of("unit", TEXT)),
                "vn.thongsuot.note.written.v1");
        var one = "/api/v1/notes/" + id;
        return List.of(
                EndpointRequest.list("/api/v1/notes?limit=200"),
                EndpointRequest.get("/api/v1/notes/{id}", one),
                EndpointRequest.put("/api/v1/notes/{id}/withdrawal", one + "/withdrawal", 1, "{}"));
    }

    @Override
    protected String ownersToken() {
        return issuer.token(AggregatesKit.OWNER, "an");
    }

    @Override
    protected String anothersToken() {
        return issuer.token(AggregatesKit.OTHER, "binh");
    }

    /** The notes know no public reader; somebody of no tenant stands for one. */
    @Override
    protected String publicReadersToken() {
        return issuer.operatorToken("vanhanh");
    }

    @Override
    protected Set<String> markers() {
        return Set.of(id, TEXT);
    }
}
