package vn.thongsuot.directive.outgoing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.Issue;
import vn.thongsuot.directive.outgoing.PackingDirectives.Handed;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.directive.reading.Packages;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.documents.serving.OpeningPackages;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.files.PrintedPdf;

class PackingDirectivesTest {

    private static final byte[] LETTER = PrintedPdf.of(Documents.LETTER_572);
    private static final byte[] ANNEX = PrintedPdf.of("Phụ lục");
    private static final LocalDate TODAY = LocalDate.of(2025, 4, 22);
    private static final FileUse FILES = FileUse.of("intakes", FileType.PDF, FileType.XML);

    private final InMemoryService service = new InMemoryService();
    private final PackingDirectives packing = new PackingDirectives(
            service.directives,
            service.intakes,
            new DirectiveRecords(service.organisation),
            service.files,
            new Packing(new Renderings(1, Duration.ofSeconds(5)), Clock.fixed(NOW, ZoneOffset.UTC)));

    private String province = "";
    private String department = "";

    @BeforeEach
    void aClerkMayIssue() {
        province = unit("Ủy ban nhân dân tỉnh Đồng Nai", "PEOPLES_COMMITTEE", "H19", "");
        department = unit("Sở Công Thương", "DEPARTMENT", "H19.9", ", \"parent\": \"" + province + "\"");
        service.post(CLERK, department, Right.ISSUE);
    }

    @Test
    void anIssuedDirectiveGoesWithWhatTheRecordSaysAndTheFileItCameFrom() {
        var read = opened(made(issued(", \"intake\": \"" + intake(LETTER) + "\", \"subject\": \"Hưởng ứng\""))
                .bytes());

        var record = read.record();
        assertThat(record.from()).isEqualTo(new Agency("H19.9", "Sở Công Thương", "Ủy ban nhân dân tỉnh Đồng Nai"));
        assertThat(record.to()).extracting(Agency::code).containsExactly("H19");
        assertThat(record.places()).containsExactly("Ủy ban nhân dân tỉnh Đồng Nai");
        assertThat(record.number()).isEqualTo("572");
        assertThat(record.symbol()).isEqualTo("SCT-KHTCTH");
        assertThat(record.date()).isEqualTo(TODAY);
        assertThat(record.place()).isEqualTo("Đồng Nai");
        assertThat(record.kind()).isEqualTo(new ExchangeKind(18, "Công văn"));
        assertThat(record.subject()).isEqualTo("Hưởng ứng");
        assertThat(record.due()).isEqualTo("2025-04-29");
        assertThat(read.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("572-SCT-KHTCTH.pdf");
            assertThat(file.bytes()).isEqualTo(LETTER);
        });
    }

    @Test
    void oneThatWasTypedInGoesAsMetadataAlone() {
        var made = made(issued(""));
        assertThat(made.name().name()).isEqualTo("572-SCT-KHTCTH.edxml");
        assertThat(opened(made.bytes()).files()).isEmpty();
    }

    @Test
    void whatCameAsAPackageGoesAsThatPackageByteForByte() throws Exception {
        var bytes = Packages.withMore(Packages.letter("Hưởng ứng", LETTER, ANNEX));
        var id = register("INCOMING", ", \"intake\": \"" + intake(bytes) + "\", \"subject\": \"Sửa lại ở đây\"");

        var kept = (Handed.Kept) packing.pack(TENANT, id, TODAY).orElseThrow();

        try (var stored = service.files.open(TENANT, kept.file().sha256()).orElseThrow()) {
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(kept.file().name()).isEqualTo("goi.edxml");
        assertThat(packing.files(TENANT, id).orElseThrow())
                .extracting(AttachedFile::name)
                .containsExactly("572-1.pdf", "572-2.pdf");
    }

    @Test
    void whatMayNotOrCannotGoIsRefused() {
        assertThat(refused(register("INCOMING", "")).code()).isEqualTo("exchange-not-ours");
        assertThat(refused(issued(", \"circulation\": \"INTERNAL\"")).code()).isEqualTo("exchange-kept-inside");
        var whole = intake(Packages.letter("Hưởng ứng", LETTER));
        var kept = ", \"intake\": \"" + whole + "\", \"circulation\": \"INTERNAL\"";
        assertThat(refused(register("INCOMING", kept)).code()).isEqualTo("exchange-kept-inside");
        assertThat(refused(register("OUTGOING", "")).violations())
                .extracting(Violation::rule)
                .containsExactly("exchange-not-approved", "exchange-without-day");
        assertThat(packing.pack(TENANT, "nowhere", TODAY)).isEmpty();
        assertThat(packing.pack(new TenantId("khac"), issued(""), TODAY)).isEmpty();
    }

    @Test
    void theFilesAreTheOneItCameAsOrNone() {
        assertThat(packing.files(TENANT, register("INCOMING", "")).orElseThrow())
                .isEmpty();
        var id = register("INCOMING", ", \"intake\": \"" + intake(ANNEX) + "\"");
        assertThat(packing.files(TENANT, id).orElseThrow()).hasSize(1);
        assertThat(packing.files(TENANT, "nowhere")).isEmpty();
    }

    private static ReceivedPackage opened(byte[] bytes) {
        return new OpeningPackages(Duration.ZERO).open(new ByteArrayInputStream(bytes), Function.identity());
    }

    private Handed.Made made(String id) {
        return (Handed.Made) packing.pack(TENANT, id, TODAY).orElseThrow();
    }

    private Refusal refused(String id) {
        return requireNonNull(catchThrowableOfType(RefusedException.class, () -> packing.pack(TENANT, id, TODAY)))
                .refusal();
    }

    private String unit(String name, String kind, String code, String more) {
        return service.unit("""
                {"name": "%s", "kind": "%s", "level": "PROVINCE", "system": "STATE",
                 "identifiers": [{"scheme": "e-id", "value": "%s", "verified": true}]%s}""".formatted(name, kind, code, more));
    }

    private String issued(String more) {
        var id = register("OUTGOING", more);
        return service.registering
                .issue(service.command(CLERK), id, new Issue(null, TODAY, null))
                .orThrow()
                .id();
    }

    private String register(String direction, String more) {
        return service.directive("""
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "%s", "symbol": "572/SCT-KHTCTH",
                 "issuer": {"unit": "%s"}, "recipients": ["%s"],
                 "deadline": {"asWritten": "trước ngày 30/4", "date": "2025-04-29"}%s}""".formatted(direction, department, province, more))
                .id();
    }

    private String intake(byte[] bytes) {
        return service.receivingIntakes
                .receive(
                        service.command(CLERK),
                        department,
                        null,
                        () -> Uploads.standard()
                                .receive(
                                        new ByteArrayInputStream(bytes),
                                        bytes[0] == '<' ? "goi.edxml" : "goi.pdf",
                                        FILES))
                .orThrow()
                .id();
    }
}
