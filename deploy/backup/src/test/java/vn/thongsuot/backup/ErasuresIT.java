package vn.thongsuot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;

/** What was erased after a backup does not come back with it. */
@Tag("once")
class ErasuresIT {

    private final MongoClient store = MongoClients.create(Infrastructure.get().storeUri());
    private final Installation old = new Installation(store, "erasedold", "dong-nai");
    private final Installation clean = new Installation(store, "erasednew", "dong-nai");
    private final LeakedTenant tenant = new LeakedTenant(old);

    @TempDir
    private Path folder;

    private List<String> proofs = List.of();

    @BeforeEach
    void aTenantWithALeakIsBackedUpAndTheLeakErased() throws IOException {
        tenant.leak();
        TenantBackup.write(old, before());
        tenant.erase();
        proofs = TenantBackup.writeErasures(old, erased());
    }

    @AfterEach
    void drop() {
        for (var installation : List.of(old, clean)) {
            for (var service : Installation.SERVICES) {
                installation.of(service).drop();
                installation.platformOf(service).drop();
            }
        }
        store.close();
    }

    @Test
    void theOlderBackupHasItInTheThingTheOutboxTheAuditTheFilesAndTheList() throws IOException {
        TenantBackup.restore(clean, before(), null);
        assertThat(LeakedTenant.placesOf(LeakedTenant.LEAKED, clean))
                .containsExactlyInAnyOrder(
                        "activities", "audit", "files", "bytes.files", "bytes.chunks", "attendance_names");
    }

    @Test
    void restoredWithTheErasuresItIsWhatTheTenantIsAfterThem() throws IOException {
        var told = TenantBackup.restore(clean, before(), erased());
        assertThat(LeakedTenant.placesOf(LeakedTenant.LEAKED, clean)).isEmpty();
        assertThat(Backup.digest(clean)).isEqualTo(Backup.digest(old));
        assertThat(one(clean, "activities", "a1")).isEqualTo(one(old, "activities", "a1"));
        assertThat(one(clean, "activities", "a2").toJson()).contains("khác");
        assertThat(told).isEqualTo(proofs);
    }

    @Test
    void theProofSaysWhatWhenByWhichPostAndByWhichLaw() throws IOException {
        assertThat(proofs.getFirst())
                .contains("activity/activities a1 up to version 3", "evidence", "STATE_SECRET", "2026-01-05T03:00:00Z")
                .contains("quantri (Chánh Văn phòng)", "3 entries", "sha256 ")
                .doesNotContain("Văn thư");
        assertThat(proofs.getLast()).contains("attendance_names a1: names from before version 2");
        assertThat(Files.readString(erased()))
                .contains("hash-of-what-it-said", "Chánh Văn phòng")
                .doesNotContain(LeakedTenant.LEAKED, "khác");
    }

    @Test
    void aBackupFromAfterTheErasureKeepsItsNewerState() throws IOException {
        tenant.changeAgain();
        TenantBackup.write(old, folder.resolve("after.zip"));
        TenantBackup.restore(clean, folder.resolve("after.zip"), erased());
        assertThat(Backup.digest(clean)).isEqualTo(Backup.digest(old));
        assertThat(one(clean, "activities", "a1").toJson()).contains("sửa lần nữa");
    }

    @Test
    void whatWasChangedAfterTheErasureComesWithItsAudit() throws IOException {
        tenant.changeAgain();
        var later = folder.resolve("later.ndjson");
        TenantBackup.writeErasures(old, later);
        TenantBackup.restore(clean, before(), later);
        assertThat(one(clean, "activities", "a1").toJson()).contains("sửa lần nữa");
        assertThat(one(clean, "audit", "e4").toJson()).contains("sửa lần nữa");
        assertThat(LeakedTenant.placesOf(LeakedTenant.LEAKED, clean)).isEmpty();
    }

    @Test
    void bytesThatMayComeInNowhereStayBarredThoughTheyCameAfterTheBackup() throws IOException {
        tenant.bar();
        var later = folder.resolve("later.ndjson");
        TenantBackup.writeErasures(old, later);
        TenantBackup.restore(clean, before(), later);
        var intakes = clean.of("directive").getCollection("intakes");
        assertThat(intakes.find().first()).containsEntry("_id", "i1");
        assertThat(clean.of("directive").getCollection("audit").find().first()).containsKey("erased");
    }

    @Test
    void aListThatWasKeptAgainAfterItsRemovalStays() throws IOException {
        tenant.keepNames();
        TenantBackup.write(old, folder.resolve("after.zip"));
        TenantBackup.restore(clean, folder.resolve("after.zip"), erased());
        assertThat(one(clean, "attendance_names", "s2").toJson()).contains("mới");
    }

    @Test
    void aCutOrForeignFileWritesNothing() throws IOException {
        var text = Files.readString(erased());
        var cut = Files.writeString(folder.resolve("cut.ndjson"), text.substring(0, text.length() / 2));
        assertThatThrownBy(() -> TenantBackup.restore(clean, before(), cut))
                .isInstanceOf(UnusableBackupException.class);
        var other = Files.writeString(folder.resolve("other.ndjson"), text.replaceFirst("dong-nai", "ha-noi"));
        assertThatThrownBy(() -> TenantBackup.restore(clean, before(), other)).hasMessageContaining("'ha-noi'");
        assertThat(clean.isClean()).isTrue();
    }

    private static Document one(Installation installation, String collection, String id) {
        MongoCollection<Document> all = installation.of("activity").getCollection(collection);
        var found = all.find(new Document("_id", id)).first();
        assertThat(found).as(id).isNotNull();
        return Objects.requireNonNull(found);
    }

    private Path before() {
        return folder.resolve("before.zip");
    }

    private Path erased() {
        return folder.resolve("erased.ndjson");
    }
}
