package vn.thongsuot.backup;

import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup into an installation that knows nothing of the tenant, while its services are stopped. Started again, they
 * find that their topics lack what the store has, send it, and all copies and figures follow.
 */
final class Restore {

    /** The part that holds a service's knowledge of the tenant. */
    static final String REGISTERED = "+registered";

    static final String ENDING = ".ndjson";
    private static final int AT_ONCE = 500;

    private final ZipFile backup;
    private final Installation to;

    private Restore(ZipFile backup, Installation to) {
        this.backup = backup;
        this.to = to;
    }

    static Manifest manifest(ZipFile backup) throws IOException {
        return Manifest.parse(new String(entry(backup, Manifest.FILE).readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * Reads all of the backup first, so that a broken one writes nothing. A restore that breaks off can be begun again.
     *
     * @throws UnusableBackupException when it is another tenant's, broken, or the installation has the tenant already
     */
    static void into(Installation to, ZipFile backup) throws IOException {
        into(to, backup, null);
    }

    /**
     * As above, and lays over it what was erased since, before any service can see what was.
     *
     * @return one line for each proof of an erasure, for the operator
     */
    static List<String> into(Installation to, ZipFile backup, @Nullable Path erasures) throws IOException {
        var manifest = manifest(backup);
        if (!manifest.tenant().equals(to.tenant())) {
            throw new UnusableBackupException("this is the backup of '" + manifest.tenant() + "'");
        }
        if (!to.isClean()) {
            throw new UnusableBackupException("the tenant '" + to.tenant() + "' is here already; nothing was written");
        }
        if (erasures != null) {
            ErasureFile.check(erasures, to.tenant());
        }
        var restore = new Restore(backup, to);
        for (var part : manifest.parts().entrySet()) {
            restore.check(part.getKey(), part.getValue());
        }
        to.beginRestore();
        restore.write(manifest.parts().keySet().stream().filter(name -> !isRegistration(name)));
        var laying = new LayingErasures(to);
        if (erasures != null) {
            ErasureFile.read(erasures, laying);
        }
        restore.write(manifest.parts().keySet().stream().filter(Restore::isRegistration));
        to.endRestore();
        return laying.told();
    }

    /** Services serve a tenant that they know, so that comes last. */
    private static boolean isRegistration(String name) {
        return name.endsWith("/" + REGISTERED);
    }

    private void write(Stream<String> names) throws IOException {
        for (var name : names.sorted().toList()) {
            write(name);
        }
    }

    private void check(String name, Manifest.Part part) throws IOException {
        var digest = new Digest();
        eachDocument(name, digest::add);
        if (digest.count() != part.documents() || !digest.hex().equals(part.digest())) {
            throw new UnusableBackupException(
                    "the part '" + name + "' is not what the manifest says; nothing was written");
        }
    }

    private void write(String name) throws IOException {
        var collection = collection(name);
        var batch = new ArrayList<BsonDocument>();
        eachDocument(name, document -> {
            batch.add(document);
            if (batch.size() == AT_ONCE) {
                insert(collection, batch);
            }
        });
        insert(collection, batch);
    }

    private static void insert(MongoCollection<BsonDocument> collection, List<BsonDocument> batch) {
        if (!batch.isEmpty()) {
            collection.insertMany(batch);
            batch.clear();
        }
    }

    private MongoCollection<BsonDocument> collection(String part) {
        var slash = part.indexOf('/');
        var service = part.substring(0, slash);
        var name = part.substring(slash + 1);
        if (!Installation.SERVICES.contains(service)) {
            throw new UnusableBackupException("there is no service '" + service + "'");
        }
        return name.equals(REGISTERED)
                ? to.platformOf(service).getCollection(Installation.REGISTRY, BsonDocument.class)
                : to.of(service).getCollection(name, BsonDocument.class);
    }

    private void eachDocument(String name, java.util.function.Consumer<BsonDocument> action) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(entry(backup, name + ENDING), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                action.accept(BsonDocument.parse(line));
            }
        }
    }

    private static java.io.InputStream entry(ZipFile backup, String name) throws IOException {
        ZipEntry entry = backup.getEntry(name);
        if (entry == null) {
            throw new UnusableBackupException("the backup lacks " + name);
        }
        return backup.getInputStream(entry);
    }
}
