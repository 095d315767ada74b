package vn.thongsuot.directive.workfile.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thongsuot.directive.workfile.FiledAs;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.documents.Format;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;

class PackingWorkFilesTest {

    private static final String TOLD = "b".repeat(64);

    @TempDir
    private Path folder;

    private final Depot depot = new Depot();

    @Test
    void aPackageHasTheBytesThatAreHereAndSaysWhatIsNot() throws IOException {
        var kept = depot.stored(folder, "công văn");
        var id = depot.closed(
                List.of(
                        Depot.filed(1, FiledAs.DIRECTIVE, "d", Depot.attached(kept, 9), null, 3),
                        Depot.filed(2, FiledAs.PLAN, "p", null, TOLD, 4),
                        Depot.filed(3, FiledAs.URGING, "u", null, null, 1),
                        Depot.filed(4, FiledAs.EVIDENCE_LIST, null, null, null, 2),
                        Depot.filed(5, FiledAs.RELATED, "e", Depot.attached("c".repeat(64), 5), null, null)),
                "x");
        var parts = depot.unpacked(id);
        assertThat(parts)
                .containsOnlyKeys(
                        "muc-luc.html",
                        "muc-luc.docx",
                        "muc-luc.pdf",
                        "tai-lieu/0001.pdf",
                        "tai-lieu/0003.pdf",
                        "metadata.json",
                        "manifest.json");
        assertThat(parts.get("tai-lieu/0001.pdf")).isEqualTo("công văn".getBytes(StandardCharsets.UTF_8));
        assertThat(parts.get("tai-lieu/0003.pdf")).isEqualTo(Depot.LETTER);
        var manifest = depot.read(parts, "manifest.json", Manifest.class);
        assertThat(manifest.complete()).isFalse();
        assertThat(manifest.absent())
                .containsExactly(
                        new Absent(2, Absent.Reason.ELSEWHERE, "/api/v1/plans/p", TOLD),
                        new Absent(4, Absent.Reason.NO_FILE, null, null),
                        new Absent(5, Absent.Reason.ERASED, null, "c".repeat(64)));
        assertThat(manifest.parts()).hasSize(parts.size() - 1).allSatisfy(part -> {
            assertThat(part.sha256()).isEqualTo(Depot.sha256(Depot.bytes(parts, part.name())));
            assertThat(part.size()).isEqualTo(Depot.bytes(parts, part.name()).length);
        });
    }

    @Test
    void theMetadataHaveTheNamesOfTheCircularAndNothingThatNobodySaid() throws IOException {
        var all = depot.closed(
                List.of(
                        Depot.filed(1, FiledAs.PLAN, "p", null, null, 3),
                        Depot.filed(2, FiledAs.REPORT, "r", null, null, 4)),
                "x");
        var metadata = depot.read(depot.unpacked(all), "metadata.json", Metadata.class);
        assertThat(metadata.title()).isEqualTo("Hồ sơ Ngày Sáng tạo");
        assertThat(metadata.maintenance()).isEqualTo("10 năm");
        assertThat(metadata.startDate()).isEqualTo("2025-04-01");
        assertThat(metadata.endDate()).isEqualTo("2025-04-02");
        assertThat(metadata.totalDoc()).isEqualTo(2);
        assertThat(metadata.numberOfPage()).isEqualTo(7);
        assertThat(metadata.docs().getFirst().codeNumber()).isEqualTo("45");
        assertThat(metadata.docs().getFirst().codeNotation()).isEqualTo("KH-SCT");
        var some = depot.closed(
                List.of(
                        Depot.filed(1, FiledAs.PLAN, "p", null, null, 3),
                        Depot.filed(2, FiledAs.REPORT, "r", null, null, null)),
                "y");
        assertThat(new String(Depot.bytes(depot.unpacked(some), "metadata.json"), StandardCharsets.UTF_8))
                .doesNotContain("numberOfPage", "fileName", "autograph");
    }

    @Test
    void theSamePackageHasTheSameBytes() throws IOException {
        var id = depot.closed(List.of(Depot.filed(1, FiledAs.URGING, "u", null, null, 1)), "x");
        assertThat(depot.packed(id)).isEqualTo(depot.packed(id));
    }

    @Test
    void theContentsAreADocumentOfEveryKind() {
        var id = depot.closed(List.of(Depot.filed(1, FiledAs.PLAN, "p", null, null, 3)), "x");
        var page = depot.packing.contents(TENANT, id, Format.HTML).orElseThrow();
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
                .contains(
                        "MỤC LỤC VĂN BẢN",
                        "45/KH-SCT",
                        "01/04/2025",
                        "Sở Công Thương",
                        "Kế hoạch: Trích yếu 1",
                        "10 năm");
        assertThat(depot.packing.contents(TENANT, id, Format.PDF).orElseThrow().bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    /** The rows of an annex of one table are laid out part by part, so a full work file can be printed. */
    @Test
    void theTableIsAnAnnexHoweverManyRowsItHas() {
        var all = IntStream.rangeClosed(1, 1_000)
                .mapToObj(place -> Depot.filed(1, FiledAs.PLAN, "p" + place, null, null, 3))
                .toList();
        var document = new Contents(depot.file(all, WorkFile.State.CLOSED), "Sở Công Thương").document();
        assertThat(document.sections()).isEmpty();
        assertThat(document.annexes())
                .singleElement()
                .satisfies(
                        annex -> assertThat(annex.table().orElseThrow().rows()).hasSize(1_000));
    }

    @Test
    void oneIsPackedAtATime() throws IOException {
        var id = depot.closed(List.of(Depot.filed(1, FiledAs.URGING, "u", null, null, 1)), "x");
        depot.whilePacking = () -> assertThatThrownBy(() -> depot.packing.pack(TENANT, id))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(Refusal.of(Refusal.Reason.BUSY, "packing-busy")));
        assertThat(depot.unpacked(id)).containsKey("tai-lieu/0001.pdf");
        assertThat(depot.unpacked(id)).as("the turn is given back").containsKey("tai-lieu/0001.pdf");
    }

    @Test
    void onlyWhatIsClosedAndNotTooLargeIsPacked() {
        var open = depot.made(depot.file(List.of(), WorkFile.State.OPEN), "open");
        assertThatThrownBy(() -> depot.packing.pack(TENANT, open)).hasMessageContaining("work-file-open");
        var large = depot.closed(
                List.of(Depot.filed(
                        1,
                        FiledAs.DIRECTIVE,
                        "d",
                        Depot.attached("a".repeat(64), PackingWorkFiles.LARGEST + 1),
                        null,
                        1)),
                "large");
        assertThatThrownBy(() -> depot.packing.pack(TENANT, large)).hasMessageContaining("work-file-too-large");
        assertThat(depot.packing.pack(TENANT, "none")).isEmpty();
        assertThat(depot.packing.pack(new TenantId("tinh-khac"), large)).isEmpty();
    }
}
