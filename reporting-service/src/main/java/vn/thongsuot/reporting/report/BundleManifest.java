package vn.thongsuot.reporting.report;

import java.util.List;

/**
 * What a bundle holds. It is no part of what was approved and proves nothing by itself: it names the report, and each file
 * by its hash.
 *
 * @param version of the report that was approved
 * @param place of its link in the chain
 * @param files all but this one, in their order
 * @param absent what one would look for among them, with the reason
 */
public record BundleManifest(
        String format,
        String tenant,
        String report,
        long version,
        long place,
        List<FrozenPart> files,
        List<AbsentPart> absent) {

    static final String FORMAT = "thongsuot-bundle-1";
    static final String NAME = "manifest.json";

    public BundleManifest {
        files = List.copyOf(files);
        absent = List.copyOf(absent);
    }
}
