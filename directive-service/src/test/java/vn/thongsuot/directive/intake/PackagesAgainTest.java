package vn.thongsuot.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.InMemoryService.CLERK;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.reading.Documents;
import vn.thongsuot.directive.reading.Packages;
import vn.thongsuot.documents.serving.OpeningPackages;
import vn.thongsuot.organisation.Right;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.ReceivedFile;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platformtest.files.PrintedPdf;

class PackagesAgainTest {

    private static final byte[] LETTER = Packages.letter("Hưởng ứng", PrintedPdf.of(Documents.LETTER_572));
    private static final FileUse FILES = FileUse.of("intakes", FileType.PDF, FileType.XML);

    @Test
    void aPackageThatWasRejectedMayComeAgain() {
        var service = new InMemoryService();
        var unit = service.unit("Sở Tài chính", "DEPARTMENT", "PROVINCE", "STATE", null);
        service.post(CLERK, unit, Right.ISSUE);
        var first = rejected(service, received(service, unit).id());
        var second = rejected(service, received(service, unit).id());

        var third = received(service, unit);

        assertThat(List.of(first, second, third.id())).doesNotHaveDuplicates();
        assertThat(third.state().state()).isEqualTo(IntakeState.RECEIVED);
        assertThat(received(service, unit).id()).as("not rejected").isEqualTo(third.id());
    }

    @Test
    void whatWasTakenApartHoldsNoBytesOfItsFiles() {
        try (var whole = upload()) {
            var unpacked = new Unpacking(Uploads.standard(), new OpeningPackages(Duration.ZERO)).open(whole);
            unpacked.files().forEach(ReceivedFile::close);
            assertThat(unpacked.files()).hasSize(1);
            assertThat(unpacked.content().files()).isEmpty();
        }
    }

    private static Versioned<Intake> received(InMemoryService service, String unit) {
        return service.receivingIntakes
                .receive(service.command(CLERK), unit, null, PackagesAgainTest::upload)
                .orThrow();
    }

    private static String rejected(InMemoryService service, String intake) {
        return service.handlingIntakes
                .reject(service.command(CLERK), intake, "nhầm")
                .orThrow()
                .id();
    }

    private static ReceivedFile upload() {
        return Uploads.standard().receive(new ByteArrayInputStream(LETTER), "goi.edxml", FILES);
    }
}
