package vn.thongsuot.backup;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Sorts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bson.BsonDocument;
import org.bson.Document;

/**
 * Writes a tenant into a ZIP: one entry per collection with a document of extended JSON on each line, and at the end the
 * manifest. It may be taken while the services run: each document is whole, and what one service has told another stands with
 * both; what comes in meanwhile may be in it or not.
 */
final class Backup {

    private final Installation from;
    private final TreeMap<String, Manifest.Part> parts = new TreeMap<>();

    private Backup(Installation from) {
        this.from = from;
    }

    /**
     * Writes the whole backup.
     *
     * @throws UnusableBackupException when nothing of the tenant is there
     */
    static Manifest write(Installation from, OutputStream out) throws IOException {
        if (from.isClean()) {
            throw new UnusableBackupException("there is no tenant '" + from.tenant() + "' here");
        }
        return new Backup(from).write(out);
    }

    /** The manifest that a backup would have now, without writing one. */
    static Manifest digest(Installation of) throws IOException {
        return write(of, OutputStream.nullOutputStream());
    }

    private Manifest write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var service : Installation.SERVICES) {
                registry(zip, service);
                for (var collection : from.collections(service)) {
                    var all = from.of(service).getCollection(collection, BsonDocument.class);
                    part(zip, service + "/" + collection, all.find().sort(Sorts.ascending("_id")));
                }
            }
            var manifest = new Manifest(from.tenant(), parts);
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(manifest.toJson().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest;
        }
    }

    /** That the service knows the tenant, and who administers it. */
    private void registry(ZipOutputStream zip, String service) throws IOException {
        var own = from.platformOf(service)
                .getCollection(Installation.REGISTRY, BsonDocument.class)
                .find(new Document("_id", from.tenant()));
        part(zip, service + "/" + Restore.REGISTERED, own);
    }

    private void part(ZipOutputStream zip, String name, FindIterable<BsonDocument> documents) throws IOException {
        var digest = new Digest();
        zip.putNextEntry(new ZipEntry(name + Restore.ENDING));
        var lines = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        for (var document : documents) {
            lines.write(document.toJson(Digest.EXACT));
            lines.write('\n');
            digest.add(document);
        }
        lines.flush();
        zip.closeEntry();
        if (digest.count() > 0) {
            parts.put(name, new Manifest.Part(digest.count(), digest.hex()));
        }
    }
}
