package vn.thongsuot.documents.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.StoredFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;
import vn.thongsuot.platformtest.files.InMemoryFiles;
import vn.thongsuot.platformtest.files.SignedPdfs;

class AttachingCopiesTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final Command ATTACH =
            Command.ofService(TENANT, "office", Instant.parse("2025-10-01T00:00:00Z"), "test");

    private final InMemoryAggregates<Paper> papers = InMemoryAggregates.of(Paper.class, ErasingCopies.SAME_FILE);
    private final InMemoryFiles files = new InMemoryFiles();
    private final ErasingCopies<Paper> erasing = new ErasingCopies<>(
            papers,
            files,
            command -> Optional.empty(),
            Paper::signed,
            (paper, left) -> Decision.accepted(new Paper(true, true, left), "changed"));
    private final AttachingCopies<Paper> attaching =
            new AttachingCopies<>(papers, files, Paper::refuses, Paper::attach, erasing);

    record Paper(boolean open, boolean approved, @Nullable SignedCopy signed) {

        static Optional<Refusal> refuses(Command command, Paper paper) {
            return paper.open ? Optional.empty() : Optional.of(Refusal.forbidden("right-missing"));
        }

        Decision<Paper> attach(SignedCopy copy) {
            return approved
                    ? Decision.accepted(new Paper(true, true, copy), "changed")
                    : Decision.refused(Refusal.conflict("not-approved"));
        }
    }

    @BeforeEach
    void threePapers() {
        papers.create(ATTACH, "approved", () -> Decision.accepted(new Paper(true, true, null), "made"));
        papers.create(ATTACH, "draft", () -> Decision.accepted(new Paper(true, false, null), "made"));
        papers.create(ATTACH, "closed", () -> Decision.accepted(new Paper(false, true, null), "made"));
    }

    @Test
    void aSignedFileIsKeptAndNamedByItsHash() {
        try (var file = received(SignedPdfs.signedBy("Nguyễn Văn Mẫu"))) {
            attaching.attach(ATTACH, "approved", file);

            assertThat(files.exists(TENANT, file.sha256())).isTrue();
            var signed = Objects.requireNonNull(
                    papers.find(TENANT, "approved").orElseThrow().state().signed());
            assertThat(signed.sha256()).isEqualTo(file.sha256());
            assertThat(signed.attachedAt()).isEqualTo(ATTACH.at());
            assertThat(signed.isCovered()).isTrue();
        }
    }

    @Test
    void whatIsRefusedIsNotKept() {
        try (var signed = received(SignedPdfs.signedBy("Nguyễn Văn Mẫu"));
                var unsigned = received(SignedPdfs.unsigned())) {
            assertThat(attaching.attach(ATTACH, "draft", signed)).isInstanceOf(Outcome.Refused.class);
            assertThat(attaching.attach(ATTACH, "closed", signed)).isInstanceOf(Outcome.Refused.class);
            assertThat(files.exists(TENANT, signed.sha256())).isFalse();

            assertThatThrownBy(() -> attaching.attach(ATTACH, "approved", unsigned))
                    .isInstanceOf(RefusedException.class);
            assertThat(files.exists(TENANT, unsigned.sha256())).isFalse();
        }
    }

    @Test
    void whatIsErasedBesideAnotherWhileItIsBeingAttachedGoesToo() {
        papers.create(ATTACH, "other", () -> Decision.accepted(new Paper(true, true, null), "made"));
        try (var file = received(SignedPdfs.signedBy("Nguyễn Văn Mẫu"))) {
            attaching.attach(ATTACH, "approved", file).orThrow();
            var meanwhile = new HookedFiles(files, () -> erasing.erase(ATTACH, "approved", Erasure.Basis.ORDER));
            var late = new AttachingCopies<>(papers, meanwhile, Paper::refuses, Paper::attach, erasing);

            assertThat(late.attach(ATTACH, "other", file)).isEqualTo(Outcome.refused(Files.barred()));

            for (var id : new String[] {"approved", "other"}) {
                var signed = Objects.requireNonNull(
                        papers.find(TENANT, id).orElseThrow().state().signed());
                assertThat(signed.isErased()).as(id).isTrue();
            }
            assertThat(files.exists(TENANT, file.sha256())).isFalse();
        }
    }

    /** Files to which something happens between storing and naming. */
    private record HookedFiles(Files kept, Runnable afterStoring) implements Files {

        @Override
        public StoredFile store(TenantId tenant, ReceivedFile file) {
            var stored = kept.store(tenant, file);
            afterStoring.run();
            return stored;
        }

        @Override
        public Optional<StoredFile> describe(TenantId tenant, String sha256) {
            return kept.describe(tenant, sha256);
        }

        @Override
        public Optional<InputStream> open(TenantId tenant, String sha256) {
            return kept.open(tenant, sha256);
        }

        @Override
        public void erase(TenantId tenant, String sha256) {
            kept.erase(tenant, sha256);
        }

        @Override
        public void bar(TenantId tenant, String sha256, Erasure.Basis why) {
            kept.bar(tenant, sha256, why);
        }

        @Override
        public Optional<Erasure.Basis> whyBarred(TenantId tenant, String sha256) {
            return kept.whyBarred(tenant, sha256);
        }
    }

    @Test
    void theRightIsAskedForBeforeTheFileIsLookedInto() {
        attaching.refuseWithoutRight(ATTACH, "draft");
        assertThatThrownBy(() -> attaching.refuseWithoutRight(ATTACH, "closed")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> attaching.refuseWithoutRight(ATTACH, "nowhere"))
                .isInstanceOf(RefusedException.class);
    }

    private static ReceivedFile received(byte[] bytes) {
        return Uploads.standard()
                .receive(new ByteArrayInputStream(bytes), "ban-ky.pdf", FileUse.of("signed", FileType.PDF));
    }
}
