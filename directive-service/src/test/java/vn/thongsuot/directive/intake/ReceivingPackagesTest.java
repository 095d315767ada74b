package vn.thongsuot.directive.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.directive.AttachedFile;
import vn.thongsuot.directive.directive.DirectiveDraft;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.directive.reading.Packages;
import vn.thongsuot.documents.edxml.HeaderField;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platformtest.files.PrintedPdf;

class ReceivingPackagesTest {

    /** Printed once: each print has an id of its own. */
    private static final byte[] LETTER = PrintedPdf.of(Documents.LETTER_572);

    private static final byte[] ANNEX = PrintedPdf.of("Phụ lục");
    private static final FileUse FILES = FileUse.of("intakes", FileType.PDF, FileType.XML);

    private final InMemoryService service = new InMemoryService();
    private String unit = "";

    @BeforeEach
    void aClerkMayReceiveAndIssue() {
        unit = service.unit("Sở Tài chính", "DEPARTMENT", "PROVINCE", "STATE", null);
        service.post(CLERK, unit, Right.ISSUE);
    }

    @Test
    void theHeaderIsProposedWithAllThatItSaysAndEveryFileIsKept() {
        var based = registered("4198/UBND-KGVX");
        var bytes = Packages.withMore(Packages.letter("Hưởng ứng", LETTER, ANNEX));

        var intake = received(bytes).orThrow().state();

        var proposal = intake.proposal();
        assertThat(requireNonNull(proposal.symbol()).value().normalised()).isEqualTo("572/SCT-KHTCTH");
        assertThat(requireNonNull(proposal.date()).value().value()).isEqualTo("2025-04-22");
        assertThat(requireNonNull(proposal.kind()).value()).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        assertThat(requireNonNull(proposal.subject()).value()).isEqualTo("Hưởng ứng");
        assertThat(requireNonNull(proposal.issuer()).value().name()).isEqualTo("Sở Công Thương tỉnh Đồng Nai");
        assertThat(proposal.deadlines().getFirst().value().date()).hasToString("2025-04-29");
        assertThat(proposal.citations().getFirst().value().directive()).isEqualTo(based);
        assertThat(proposal.recipients().getFirst().value().body().unit()).isEqualTo(unit);
        assertThat(proposal.tasks()).as("what the letter itself says beside it").isNotEmpty();

        var packed = requireNonNull(intake.packed());
        assertThat(packed.documentId()).isEqualTo("H19.9,2025/04/22,572/SCT-KHTCTH");
        assertThat(packed.fields())
                .contains(
                        new HeaderField("MessageHeader/From/Telephone", "0251.3"),
                        new HeaderField("MessageHeader/From/Room", "P. 12"),
                        new HeaderField("MessageHeader/OtherInfo/Priority", "2"));
        assertThat(packed.attachments()).extracting(AttachedFile::name).containsExactly("572-1.pdf", "572-2.pdf");
        assertThat(intake.file()).isEqualTo(packed.attachments().getFirst());
        assertThat(stored(packed.whole())).as("as it came, byte for byte").isEqualTo(bytes);
        assertThat(stored(packed.attachments().get(1))).isEqualTo(ANNEX);
    }

    @Test
    void theHeaderStillHoldsAfterSomethingWasMarkedAsNoise() {
        var intake = received(Packages.letter("Hưởng ứng", LETTER)).orThrow();
        var marked = service.handlingIntakes
                .mark(service.command(CLERK), intake.id(), new Marks(List.of(new Marks.Stretch(0, 5)), null))
                .orThrow()
                .state();
        assertThat(requireNonNull(marked.proposal().subject()).value()).isEqualTo("Hưởng ứng");
        assertThat(marked.packed()).isEqualTo(intake.state().packed());
    }

    @Test
    void metadataAloneIsAnIntakeToo() {
        var intake = received(Packages.letter("Hưởng ứng")).orThrow().state();
        assertThat(intake.file()).isEqualTo(requireNonNull(intake.packed()).whole());
        assertThat(requireNonNull(intake.proposal().subject()).value()).isEqualTo("Hưởng ứng");
    }

    @Test
    void aPackageToManyIsProposedInPartAndKeptWhole() {
        var whole = new String(Packages.letter("Hưởng ứng"), StandardCharsets.UTF_8);
        var to = whole.substring(whole.indexOf("<edXML:To>"), whole.indexOf("<edXML:Code>"));
        var staff = "<edXML:StaffInfo>" + "x".repeat(5_000_000) + "</edXML:StaffInfo><edXML:Paper>";
        var bytes = whole.replace(to, to.repeat(3_321))
                .replace("<edXML:Paper>", staff)
                .getBytes(StandardCharsets.UTF_8);

        var intake = received(bytes).orThrow().state();

        assertThat(intake.proposal().recipients()).hasSize(200);
        assertThat(requireNonNull(intake.packed()).fields()).hasSize(500);
        assertThat(stored(requireNonNull(intake.packed()).whole())).isEqualTo(bytes);
        var longStaff = whole.replace("<edXML:Paper>", staff).getBytes(StandardCharsets.UTF_8);
        assertThat(requireNonNull(received(longStaff).orThrow().state().packed())
                        .fields())
                .allMatch(field -> field.text().length() <= 1000);
    }

    @Test
    void theSamePackageTwiceIsOneIntakeWhateverTheKey() {
        var bytes = Packages.letter("Hưởng ứng", LETTER);
        var first = received(bytes).orThrow();
        var again = received(bytes);
        assertThat(again).isInstanceOf(Outcome.Done.class);
        assertThat(again.orThrow().id()).isEqualTo(first.id());
        assertThat(received(Packages.letter("Việc khác", LETTER)).orThrow().id())
                .isNotEqualTo(first.id());
    }

    @Test
    void whatIsWrongIsNamedByItsElementAndNothingIsKept() {
        var bytes = Packages.letter("Hưởng ứng", LETTER, ANNEX);
        var wrong =
                new String(bytes, StandardCharsets.UTF_8).replace(">572</edXML:CodeNumber>", ">573</edXML:CodeNumber>");
        assertThat(refused(wrong.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Violation.of(
                        "/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/DocumentId",
                        "edxml-document-id",
                        "MessageHeader/DocumentId",
                        "H19.9,2025/04/22,573/SCT-KHTCTH"));
        var script = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(Packages.letter("Hưởng ứng", LETTER, script)))
                .extracting(Violation::pointer, Violation::rule)
                .containsExactly("/edXML/AttachmentEncoded/Attachment/2", "file-type");
        assertThat(service.intakes.told()).isEmpty();
    }

    @Test
    void aStateSecretInTheHeaderIsRefused() {
        assertThat(refused(Packages.letter("TUYỆT MẬT: việc riêng", LETTER)).rule())
                .isEqualTo("state-secret");
    }

    @Test
    void whatWasErasedFromAPackageComesInNoMoreAndWhatOthersHaveStays() {
        var bytes = Packages.letter("Hưởng ứng", LETTER, ANNEX);
        var intake = received(bytes).orThrow();
        var other = received(ANNEX).orThrow();

        var erased = service.erasingIntakes
                .erase(service.command(CLERK), intake.id())
                .orThrow()
                .state();

        var packed = requireNonNull(erased.packed());
        assertThat(packed.documentId()).isEmpty();
        assertThat(packed.fields()).isEmpty();
        assertThat(packed.files()).allMatch(file -> file.name().isEmpty());
        assertThat(service.files.exists(TENANT, packed.whole().sha256())).isFalse();
        assertThat(service.files.exists(TENANT, erased.file().sha256())).isFalse();
        assertThat(service.files.exists(TENANT, other.state().file().sha256())).isTrue();
        assertThat(refusal(received(bytes)).code()).isEqualTo("state-secret");
        assertThat(refusal(received(LETTER)).code()).isEqualTo("state-secret");
    }

    private Violation refused(byte[] bytes) {
        return catchThrowableOfType(RefusedException.class, () -> received(bytes))
                .refusal()
                .violations()
                .getFirst();
    }

    private Outcome<Versioned<Intake>> received(byte[] bytes) {
        return service.receivingIntakes.receive(
                service.command(CLERK),
                unit,
                null,
                () -> Uploads.standard().receive(new ByteArrayInputStream(bytes), "goi.edxml", FILES));
    }

    private byte[] stored(AttachedFile file) {
        try (var bytes = service.files.open(TENANT, file.sha256()).orElseThrow()) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String registered(String symbol) {
        var letter = """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "INCOMING", "symbol": "%s"}""".formatted(symbol);
        return service.registering
                .register(service.command(CLERK), draft(DirectiveDraft.class, letter))
                .orThrow()
                .id();
    }
}
