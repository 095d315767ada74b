package vn.thongsuot.documents.serving;

import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.thongsuot.documents.edxml.PackageReading;
import vn.thongsuot.documents.edxml.PackageReading.Read;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.aggregate.Violation;

/** Exchange packages that came in, or refused. One at a time, since an open one lies in memory with all its files. */
public final class OpeningPackages {

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    /** @param patience how long the next one waits for its turn */
    public OpeningPackages(Duration patience) {
        this.patience = patience;
    }

    /**
     * What is made of the package while it is open.
     *
     * @param bytes whose number the caller bounds
     * @param taking takes what it says and carries; keeps no file
     * @throws RefusedException 422 with each element at fault and the rule that it breaks; 503 while another is open
     */
    public <T> T open(InputStream bytes, Function<ReceivedPackage, T> taking) {
        if (!enter()) {
            throw new RefusedException(Refusal.of(Refusal.Reason.BUSY, "files-busy"));
        }
        try {
            return taking.apply(read(bytes));
        } finally {
            turn.release();
        }
    }

    private static ReceivedPackage read(InputStream bytes) {
        return switch (PackageReading.read(bytes)) {
            case Read.Sound sound -> sound.received();
            case Read.Faulty faulty ->
                throw new RefusedException(Refusal.invalid(faulty.faults().stream()
                        .map(fault -> Violation.of(fault.element(), fault.rule(), fault.named(), fault.expected()))
                        .toList()));
        };
    }

    private boolean enter() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
