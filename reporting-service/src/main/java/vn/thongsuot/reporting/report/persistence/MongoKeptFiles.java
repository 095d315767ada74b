package vn.thongsuot.reporting.report.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.reporting.report.KeptFiles;

/** One document for each file; its id is the hash of its bytes. */
final class MongoKeptFiles implements KeptFiles {

    private static final String COLLECTION = "report_files";
    private static final String ID = "_id";
    private static final String BYTES = "bytes";

    private final TenantDatabases databases;

    MongoKeptFiles(TenantDatabases databases) {
        this.databases = databases;
    }

    @Override
    public void keep(TenantId tenant, String sha256, byte[] bytes) {
        files(tenant)
                .updateOne(
                        eq(ID, sha256),
                        Updates.setOnInsert(BYTES, new Binary(bytes)),
                        new UpdateOptions().upsert(true));
    }

    @Override
    public Optional<byte[]> kept(TenantId tenant, String hash) {
        return Optional.ofNullable(files(tenant).find(eq(ID, hash)).first())
                .map(stored -> stored.get(BYTES, Binary.class).getData());
    }

    @Override
    public Map<String, byte[]> kept(TenantId tenant, Collection<String> hashes) {
        var kept = new HashMap<String, byte[]>();
        for (var stored : files(tenant).find(in(ID, hashes))) {
            kept.put(stored.getString(ID), stored.get(BYTES, Binary.class).getData());
        }
        return kept;
    }

    @Override
    public Set<String> missing(TenantId tenant, Collection<String> hashes) {
        var missing = new HashSet<>(hashes);
        for (var stored : files(tenant).find(in(ID, hashes)).projection(Projections.include(ID))) {
            missing.remove(stored.getString(ID));
        }
        return missing;
    }

    private MongoCollection<Document> files(TenantId tenant) {
        return databases.of(tenant).getCollection(COLLECTION);
    }
}
