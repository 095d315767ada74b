package vn.thongsuot.reporting.report.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import vn.thongsuot.platform.store.StoredJson;
import vn.thongsuot.reporting.chain.Checkpoint;
import vn.thongsuot.reporting.chain.Link;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.report.BundleManifest;
import vn.thongsuot.reporting.report.FrozenFigures;
import vn.thongsuot.reporting.report.FrozenReport;
import vn.thongsuot.reporting.report.FrozenText;

/** JSON in UTF-8, one object on one line. What is written once is kept as bytes and never written again. */
final class JsonFrozenText implements FrozenText {

    private static final StoredJson JSON = new StoredJson();

    /** A deed as a line; sums are plain decimals, so that no digit is lost. */
    private record DeedLine(
            String activity,
            long version,
            String kind,
            List<String> directives,
            List<String> units,
            List<ValueLine> values) {}

    /** A link as a line; the hash before it is that of the line before. */
    private record LinkLine(long place, String snapshot, Instant at, String hash) {}

    @Override
    public byte[] figures(FrozenFigures figures) {
        return bytes(figures);
    }

    @Override
    public FrozenFigures figures(byte[] written) {
        return JSON.fromJson(written, FrozenFigures.class);
    }

    @Override
    public byte[] report(FrozenReport report) {
        return bytes(report);
    }

    @Override
    public FrozenReport report(byte[] written) {
        return JSON.fromJson(written, FrozenReport.class);
    }

    @Override
    public byte[] deed(CountedDeed deed) {
        return bytes(new DeedLine(
                deed.activity(),
                deed.version(),
                deed.kind(),
                deed.directives(),
                deed.units(),
                deed.values().stream().map(value -> ValueLine.of(deed, value)).toList()));
    }

    @Override
    public byte[] link(Link link) {
        return bytes(new LinkLine(link.place(), link.snapshot(), link.at(), link.hash()));
    }

    @Override
    public byte[] checkpoint(Checkpoint checkpoint) {
        return bytes(checkpoint);
    }

    @Override
    public byte[] manifest(BundleManifest manifest) {
        return bytes(manifest);
    }

    private static byte[] bytes(Object value) {
        return (JSON.toJson(value) + "\n").getBytes(UTF_8);
    }
}
