package vn.thongsuot.documents.serving;

import java.io.InputStream;
import vn.thongsuot.documents.edxml.PackageReading;
import vn.thongsuot.documents.edxml.PackageReading.Read;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;

/** Exchange packages that came in, or refused. */
public final class OpeningPackages {

    private OpeningPackages() {}

    /**
     * What the package says and carries.
     *
     * @param bytes whose number the caller bounds
     * @throws RefusedException 422 with each element at fault and the rule that it breaks
     */
    public static ReceivedPackage open(InputStream bytes) {
        return switch (PackageReading.read(bytes)) {
            case Read.Sound sound -> sound.received();
            case Read.Faulty faulty ->
                throw new RefusedException(Refusal.invalid(faulty.faults().stream()
                        .map(fault -> Violation.of(fault.element(), fault.rule(), fault.named(), fault.expected()))
                        .toList()));
        };
    }
}
