package vn.thongsuot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

class TenantBackupIT {

    private static final String OLD = "backupold";
    private static final String NEW = "backupnew";

    private final MongoClient store = MongoClients.create(Infrastructure.get().storeUri());
    private final Installation old = new Installation(store, OLD, "dong-nai");
    private final Installation clean = new Installation(store, NEW, "dong-nai");

    @TempDir
    private Path folder;

    @BeforeEach
    void aTenantBesideAnother() {
        old.platformOf("plan").getCollection("tenants").insertMany(List.of(tenant("dong-nai"), tenant("ha-noi")));
        old.of("plan").getCollection("plans").insertMany(List.of(plan("p1"), plan("p2")));
        old.of("plan").getCollection("copy_units").insertOne(new Document("_id", "made anew"));
        old.of("activity")
                .getCollection("fs.chunks")
                .insertOne(new Document("_id", new ObjectId()).append("data", new Binary(new byte[] {0, -1, 7})));
        new Installation(store, OLD, "ha-noi").of("plan").getCollection("plans").insertOne(plan("of another"));
    }

    @AfterEach
    void drop() {
        for (var service : Installation.SERVICES) {
            for (var installation : List.of(old, clean, new Installation(store, OLD, "ha-noi"))) {
                empty(installation.of(service));
                empty(installation.platformOf(service));
            }
        }
        store.close();
    }

    @Test
    void whatIsRestoredIntoACleanInstallationHasTheSameDigests() throws IOException {
        var written = TenantBackup.write(old, folder.resolve("dong-nai.zip"));
        restore(folder.resolve("dong-nai.zip"));

        assertThat(Backup.digest(clean)).isEqualTo(written);
        assertThat(written.parts()).containsOnlyKeys("plan/plans", "plan/+registered", "activity/fs.chunks");
        assertThat(clean.of("plan")
                        .getCollection("plans")
                        .find(new Document("_id", "p1"))
                        .first())
                .isEqualTo(plan("p1"));
        assertThat(clean.platformOf("plan").getCollection("tenants").find()).containsExactly(tenant("dong-nai"));
    }

    @Test
    void theDigestTellsAChangeAndNoSending() throws IOException {
        var before = Backup.digest(old);
        var plans = old.of("plan").getCollection("plans");
        plans.updateOne(new Document("_id", "p1"), new Document("$set", new Document("sent", 3).append("lease", "x")));
        assertThat(Backup.digest(old)).isEqualTo(before);

        plans.updateOne(new Document("_id", "p1"), new Document("$set", new Document("state.title", "khác")));
        assertThat(Backup.digest(old)).isNotEqualTo(before);
    }

    @Test
    void anotherTenantsDataIsNotInIt() throws IOException {
        TenantBackup.write(old, folder.resolve("dong-nai.zip"));
        try (var zip = new ZipFile(folder.resolve("dong-nai.zip").toFile())) {
            for (var entry : zip.stream().toList()) {
                assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("of another", "ha-noi", "made anew");
            }
        }
    }

    @Test
    void onlyItsOwnerReadsTheFileAndAnOlderOneStays() throws IOException {
        var file = folder.resolve("dong-nai.zip");
        TenantBackup.write(old, file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> TenantBackup.write(old, file)).isInstanceOf(IOException.class);
    }

    @Test
    void whereTheTenantIsAlreadyNothingIsWritten() throws IOException {
        var file = folder.resolve("dong-nai.zip");
        TenantBackup.write(old, file);
        restore(file);
        var before = Backup.digest(clean);
        assertThatThrownBy(() -> restore(file)).isInstanceOf(UnusableBackupException.class);
        assertThat(Backup.digest(clean)).isEqualTo(before);
    }

    @Test
    void aBackupThatWasTamperedWithWritesNothing() throws IOException {
        var file = folder.resolve("dong-nai.zip");
        TenantBackup.write(old, file);
        var tampered = folder.resolve("tampered.zip");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(tampered))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                out.write(text.replace("Kế hoạch p2", "Kế hoạch p3").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> restore(tampered)).hasMessageContaining("plan/plans");
        assertThat(clean.isClean()).isTrue();
    }

    @Test
    void aRestoreThatBrokeOffIsBegunAgain() throws IOException {
        var file = folder.resolve("dong-nai.zip");
        var written = TenantBackup.write(old, file);
        clean.beginRestore();
        clean.of("plan").getCollection("plans").insertOne(plan("p1"));
        clean.platformOf("plan").getCollection("tenants").insertOne(tenant("dong-nai"));

        restore(file);
        assertThat(Backup.digest(clean)).isEqualTo(written);
        assertThat(clean.isClean()).isFalse();
    }

    @Test
    void whatIsReferredToIsReadAfterWhatRefersToItAndTheAuditLast() {
        var plan = old.of("plan");
        Stream.of("audit", "bytes.chunks", "bytes.files", "files", "numbers", "numbers_last", "known_units")
                .forEach(name -> plan.getCollection(name).insertOne(new Document("_id", name)));
        assertThat(old.collections("plan"))
                .containsExactly("plans", "numbers", "numbers_last", "files", "bytes.files", "bytes.chunks", "audit");
    }

    @Test
    void aTenantThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Backup.digest(new Installation(store, OLD, "nowhere")))
                .hasMessageContaining("'nowhere'");
    }

    private void restore(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            Restore.into(clean, zip);
        }
    }

    private static Document tenant(String id) {
        return new Document("_id", id).append("name", "Tỉnh").append("version", 1L);
    }

    private static Document plan(String id) {
        return new Document("_id", id)
                .append("version", 2L)
                .append("made", new Date(1_700_000_000_000L))
                .append("state", new Document("title", "Kế hoạch " + id).append("amount", Decimal128.parse("1.50")))
                .append("latest", new Document("seq", 2L).append("audit", new Document("by", "an")))
                .append("backlog", List.of())
                .append("sent", 2L);
    }

    private static void empty(com.mongodb.client.MongoDatabase database) {
        database.listCollectionNames()
                .forEach(name -> database.getCollection(name).drop());
    }
}
