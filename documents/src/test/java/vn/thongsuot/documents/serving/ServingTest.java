package vn.thongsuot.documents.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.FileName;
import vn.thongsuot.documents.Format;
import vn.thongsuot.documents.Sample;
import vn.thongsuot.documents.Standing;
import vn.thongsuot.documents.edxml.Agency;
import vn.thongsuot.documents.edxml.EdXmlFile;
import vn.thongsuot.documents.edxml.ExchangeKind;
import vn.thongsuot.documents.edxml.ExchangeRecord;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.platformtest.files.InMemoryFiles;

class ServingTest {

    private static final Renderings FULL = new Renderings(0, Duration.ZERO);
    private static final FileName NAME = new FileName("45-KH-UBND.pdf");

    @Test
    void whileThereIsNoRoomAFileIsRefused() {
        var files = new MakingFiles(FULL);
        var document = Sample.document(Standing.DRAFT, null, 1);
        assertThat(refusal(() -> files.of(document, Format.PDF)))
                .isEqualTo(Refusal.of(Refusal.Reason.BUSY, "documents-busy"));
        assertThat(files.of(document, Format.HTML)).isNotEmpty();
    }

    @Test
    void whatIsTooLargeIsNoFile() {
        var files = new MakingFiles(new Renderings(1, Duration.ofSeconds(5)));
        var large = Sample.document(Standing.DRAFT, null, 3_000);
        assertThat(refusal(() -> files.of(large, Format.DOCX)))
                .isEqualTo(Refusal.of(Refusal.Reason.TOO_LARGE, "document-too-large"));
        assertThat(files.made(large, Format.DOCX)).isEmpty();
    }

    @Test
    void allThatARecordLacksIsNamed() {
        var nothing = new ExchangeRecord(
                false, null, List.of(), null, null, null, null, ExchangeKind.PLAN, "x", null, null, null, List.of());
        var refused = refusal(() -> packages().of(nothing, NAME, List::of));
        assertThat(refused.code()).isEqualTo("exchange-record-incomplete");
        assertThat(refused.violations())
                .extracting(Violation::rule)
                .containsExactly(
                        "exchange-not-approved",
                        "exchange-without-number",
                        "exchange-without-symbol",
                        "exchange-without-day",
                        "exchange-without-place",
                        "exchange-without-issuers-code",
                        "exchange-without-recipients-code");
    }

    @Test
    void whileThereIsNoRoomAPackageIsRefused() {
        var whole = whole(new Agency("H26.65", "UBND xã", null));
        assertThat(refusal(() -> packages().of(whole, NAME, () -> {
                    throw new AssertionError("no file is fetched without room");
                })))
                .isEqualTo(Refusal.of(Refusal.Reason.BUSY, "documents-busy"));
    }

    @Test
    void whileOnePackageIsOpenAnotherIsRefusedAndThenThereIsRoom() {
        var opening = new OpeningPackages(Duration.ZERO);
        var agency = new Agency("H26.65", "UBND xã", null);
        var bytes = EdXmlFile.of(whole(agency), List.of(), Instant.EPOCH);
        var refused = opening.open(
                new ByteArrayInputStream(bytes),
                first -> refusal(() -> opening.open(new ByteArrayInputStream(bytes), Function.identity())));
        assertThat(refused).isEqualTo(Refusal.of(Refusal.Reason.BUSY, "files-busy"));
        assertThat(opening.<ReceivedPackage>open(new ByteArrayInputStream(bytes), Function.identity())
                        .record()
                        .from())
                .isEqualTo(agency);
    }

    private static ExchangeRecord whole(Agency agency) {
        return new ExchangeRecord(
                true,
                agency,
                List.of(agency),
                "45",
                "KH-UBND",
                LocalDate.of(2025, 9, 25),
                "Thuận An",
                ExchangeKind.PLAN,
                "x",
                null,
                null,
                null,
                List.of());
    }

    private static MakingPackages packages() {
        return new MakingPackages(new Packing(FULL, Clock.systemUTC()), new InMemoryFiles());
    }

    private static Refusal refusal(ThrowingCallable making) {
        return catchThrowableOfType(RefusedException.class, making).refusal();
    }
}
