package vn.thongsuot.reporting.report;

import vn.thongsuot.reporting.chain.Checkpoint;
import vn.thongsuot.reporting.chain.Link;
import vn.thongsuot.reporting.figure.CountedDeed;

/** What is frozen, written as JSON that others read, and read again. */
public interface FrozenText {

    byte[] figures(FrozenFigures figures);

    /** Reads what {@link #figures(FrozenFigures)} wrote, now or earlier. */
    FrozenFigures figures(byte[] written);

    byte[] report(FrozenReport report);

    /** Reads what {@link #report(FrozenReport)} wrote, now or earlier. */
    FrozenReport report(byte[] written);

    /** One line, its end included. */
    byte[] deed(CountedDeed deed);

    /** One line, its end included. */
    byte[] link(Link link);

    byte[] checkpoint(Checkpoint checkpoint);

    byte[] manifest(BundleManifest manifest);
}
